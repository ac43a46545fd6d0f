import { havent, them, they, was } from '../thing.ts';
import type { Trouble } from './trouble.ts';
import { capital, known, ordered, short, thingOf, yours } from './wording.ts';

const goods = '(order|parcel|package|delivery|item|items|goods|shipment|stuff)';

export const delivery: readonly Trouble[] = [
  {
    id: 'marked-delivered',
    category: 'delivery',
    phrases: [
      '(says|marked|shows|showing|listed|logged|claims) ~3 (as)? delivered',
      '(says|marked|shows|showing|tracking) ~4 delivered (but|and|yet)',
      '(left|delivered|given) (it|them)? (to|with|at) (the)? (wrong) (house|address|door|neighbour|neighbor|flat)',
      '(delivered|sent|shipped|went) ~2 to the wrong (address|house|door|place)',
    ],
    said: (f) =>
      known(
        `${capital(yours(f))} ${thingOf(f).plural ? 'show' : 'shows'} as delivered, and you don't have ${them(thingOf(f))}.`,
        `The tracking says delivered, and ${yours(f)} ${was(thingOf(f))} never put in your hands.`,
      ),
    owned: (f) => [`${short(f)} didn't get to you`],
    step: (f) => [
      `find out where ${short(f)} ${was(thingOf(f))} left`,
      'check the proof of delivery',
    ],
    result: ['what I find'],
    check: (f) => [`whether you have ${short(f)} now`],
  },
  {
    id: 'wrong-item',
    category: 'delivery',
    phrases: [
      '(sent|received|got|delivered|shipped|arrived|given) ~3 (wrong) (item|items|product|order|size|colour|color|model|one|thing|parcel|shoes|version|part)',
      "(not|isn't) (what|the one|the item|the size|the colour|the color) (i|we) (ordered|asked for|bought|paid for)",
      "(sent|received|got) ~2 (someone|somebody) else's (order|parcel)",
      '(sent|received|got|delivered|shipped|given) ~2 wrong',
      'wrong (item|model|product)',
      '(is|are|was|were|came|in) the wrong (size|colour|color)',
      '(swap|exchange|change) ~5 (i|we) ordered',
    ],
    said: (f) =>
      known(
        f.item &&
          !ordered(f) &&
          `The ${f.item.noun} that came ${f.item.plural ? "aren't the ones" : "isn't the one"} you ordered.`,
        f.item && ordered(f) && `${ordered(f)}, and something else came.`,
        f.order && `What came isn't what you ordered (order ${f.order}).`,
        `You were sent the wrong item.`,
        `What arrived isn't what you ordered.`,
      ),
    owned: (f) => [
      `we sent you the wrong ${f.item?.noun ?? 'item'}`,
      "we didn't send what you ordered",
    ],
    step: () => ['find out how the mix-up came about', 'check what was packed for you'],
    result: ['a date for the right one'],
    check: () => ['whether you have the right one now'],
  },
  {
    id: 'part-missing',
    category: 'delivery',
    phrases: [
      '(parts|part|pieces|piece|items|item|screws|half|charger|cable|manual|lid) ~5 missing',
      '(missing) ~2 (parts|part|pieces|piece|items|item|screws|charger|cable|manual|lid)',
      '(only) ~2 (received|got|sent|arrived) (n|1|one|half|part)',
      '(empty) (box|package|parcel|envelope)',
    ],
    said: (f) =>
      known(
        f.item && `${capital(yours(f))} came incomplete.`,
        `Part of ${yours({ ...f, item: null })} was missing.`,
      ),
    owned: (f) => [`we didn't send you all of ${short(f)}`],
    step: () => ['find out what was left out', 'check what was packed against what you ordered'],
    result: ['a date for the rest'],
    check: () => ['whether the rest has reached you'],
  },
  {
    id: 'came-damaged',
    category: 'delivery',
    phrases: [
      '(arrived|came|delivered|received|turned up|got here|was|were) ~3 (damaged|broken|smashed|cracked|shattered|dented|crushed|scratched|torn|leaking|mouldy|rotten)',
      '(damaged|smashed|crushed|dented) (box|package|parcel|packaging|goods|item|product)',
      '(damaged|broken|cracked|smashed|shattered|dented|dead|crushed|torn) (on|upon) arrival',
      '(parcel|package|box) ~4 (dropped|soaked|wet|ripped open)',
      "(is|are|isn't|was|were) ~2 (smashed|shattered|dented|crushed|scratched)",
      '(smashed|shattered) (to|into)? (pieces|bits)',
    ],
    // Found so by them where they came, it was never sent.
    unless: /\b(?:cracked|broken|damaged) (?:when|before) (?:we|i)\b/i,
    said: (f) =>
      known(
        ordered(f) && `${ordered(f)} and ${they(thingOf(f))} came damaged.`,
        !ordered(f) && `${capital(yours(f))} arrived damaged.`,
        !ordered(f) && `${capital(yours(f))} reached you damaged.`,
      ),
    owned: (f) => [
      `${short(f)} reached you damaged`,
      `we didn't get ${short(f)} to you in one piece`,
    ],
    step: () => ['find out how this could happen', 'find out how it was packed'],
    result: ['a clear answer'],
    check: (f) => [
      `whether ${short(f)} ${f.item?.plural ? 'are' : 'is'} as ${they(thingOf(f))} should be now`,
    ],
  },
  {
    id: 'not-arrived',
    category: 'delivery',
    phrases: [
      "(haven't|didn't|never|not) ~2 (arrived|arrive|come|came|appeared|materialised)",
      "(haven't|didn't|never|not) ~1 (turned|turn|showed|shown|show) up",
      "(haven't|isn't|never|not) ~1 (been)? delivered",
      `(haven't|didn't|never|not) ~1 (received|receive|got|gotten|get|seen) (my|the|our|this|any|it|them) ~1 ${goods}`,
      "(haven't|didn't|never) ~1 (received|receive) (it|them|anything|mine)",
      `where (is|are)? (my|our|the) ~2 ${goods}`,
      `(still)? waiting (for|on) (my|our|the|this) ~1 ${goods}`,
      'no sign of (it|my|the|our)',
      '(no) (box|parcel|delivery|order|package) (this|yet|again|today|still|so)',
      '(still|stuck|sitting) ~2 (depot|warehouse|hub|sorting office)',
      '(waiting|waited) (for)? (over|almost|nearly|about)? n (weeks|months|days) (for)? (my|the|our|this|it)',
      `(is|are|still|been|got) (missing|lost) in (the)? (post|mail|transit)`,
      `(lost|misplaced) (my|our|the) ${goods}`,
      'in transit ~1 (for|since)',
      '(still|stuck|sitting) ~1 in transit',
      'nothing (have)? (arrived|come)',
      'n (days|weeks) (late|overdue)',
      `${goods} (is|are) (very|so|really)? (late|overdue|delayed)`,
    ],
    // It has come, late or wrong.
    unless:
      /\b(?:came|arrived|turned up|was delivered) (?:on |last |this |yesterday|today|in the end|eventually|but )|\bfinally (?:came|arrived|turned up)\b|\bturned up with\b/i,
    said: (f) => {
      const t = thingOf(f);
      const still = `${they(t)} still ${havent(t)} arrived`;
      const { due, waiting } = f.when;
      return known(
        ordered(f) &&
          (due
            ? `${ordered(f)}, ${they(t)} ${was(t)} due ${due}, and ${still}.`
            : `${ordered(f)} and ${still}.`),
        !ordered(f) &&
          due &&
          `${capital(yours(f))} ${was(t)} due ${due} and still ${havent(t)} arrived.`,
        waiting && `You've been waiting ${waiting} for ${yours(f)}.`,
        !ordered(f) && !due && `${capital(yours(f))} still ${havent(t)} arrived.`,
        !ordered(f) && !due && !waiting && `You're still waiting for ${yours(f)}.`,
      );
    },
    owned: (f) => [
      `we still haven't got ${short(f)} to you`,
      `we've kept you waiting for ${short(f)}`,
    ],
    step: (f) => [
      `find out where ${short(f)} ${f.item?.plural ? 'are' : 'is'}`,
      'trace the delivery',
      `track ${short(f)} down myself`,
    ],
    result: ['a delivery date', 'a new delivery date'],
    check: (f) => [`whether ${short(f)} ${f.item?.plural ? 'have' : 'has'} reached you`],
  },
];
