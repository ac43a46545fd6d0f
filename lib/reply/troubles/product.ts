import type { Facts } from '../facts.ts';
import { doesnt, them, they, was } from '../thing.ts';
import type { Trouble } from './trouble.ts';
import { capital, goods, known, ordered, thingOf } from './wording.ts';

const SOLD = 'what you bought';

/** Nobody sold an app as one sells a lamp. */
const soldOr = (facts: Facts, fault: string): string => {
  const { the } = goods(facts);
  // Who had theirs repaired was sold nothing.
  const isSold =
    /\b(?:bought|buy|ordered|purchas\w+|delivered|arrived|came|new|sold|shop|received|got)\b/i.test(
      facts.all,
    );
  return isSold && (facts.item || the === SOLD)
    ? `we sold you something that ${fault}`
    : `${the} let you down when you needed it`;
};

export const product: readonly Trouble[] = [
  {
    id: 'unsafe',
    category: 'product-defect',
    phrases: [
      '(caught|catches|on|into) fire',
      '(smoke|smoking|sparks|sparked|exploded|explodes|burned|burnt|burns|electrocuted|overheated|melted)',
      '(electric shock|allergic reaction|food poisoning|broken glass|sharp edge)',
      '(got|was|am|made|were) ~2 (hurt|injured|sick|ill|poisoned|shocked by|cut)',
      '(lucky|nearly|almost|could have) ~6 (hurt|injured|killed|burned|burnt)',
      '(hospital|ambulance|injury|injured|stitches)',
      '(wheel|wheels|handle|blade|seat|pedal) ~2 (came|fell|flew) off',
      '(buckle|harness|seat belt|brake|brakes|steering|stair gate|helmet) ~12 (undone|failed|snapped|loose|lets go|gave way|broke)',
    ],
    unless:
      /\b(?:hospital|doctor'?s?|dental) (?:appointments?|letter)\b|\bletter from the hospital\b/i,
    said: (f) =>
      known(
        f.item && `The ${f.item.noun} put you at risk.`,
        !f.item && 'Something you got from us put you at risk.',
        !f.item && 'You were put at risk by something you got from us.',
      ),
    owned: (f) => known(f.item && `the ${f.item.noun} put you at risk`, 'we put you at risk'),
    step: (f) =>
      known(
        'find out how this could happen',
        f.item && `have the ${f.item.noun} looked into by our specialists`,
      ),
    result: ['what we find'],
    check: () => ['how you are, and whether everything is safe now'],
  },
  {
    id: 'stopped-working',
    category: 'product-defect',
    phrases: [
      '(collapsed|conked out)',
      '(stopped|quit|stops) (working|charging|heating|turning on|functioning|responding)',
      '(broke|died|failed|packed up|given up|snapped|fell apart|falling apart|fallen apart|burst) (after|within|in|on|already|again|the|completely|down)?',
      '(cracked) (after|within|already|again)',
      "(won't|don't|didn't|can't) ~2 (turn on|switch on|start|charge|power on|power up|heat up)",
      '(gone|is|have) (dead)',
    ],
    said: (f) =>
      known(
        ordered(f) &&
          `${ordered(f)} and ${they(thingOf(f))} ${thingOf(f).plural ? 'have' : 'has'} already failed.`,
        !ordered(f) &&
          `${capital(goods(f).yours)} ${thingOf(f).plural ? 'have' : 'has'} stopped working.`,
        !ordered(f) &&
          `${capital(goods(f).yours)} no longer ${thingOf(f).plural ? 'work' : 'works'}.`,
      ),
    owned: (f) => [`${goods(f).the} let you down`, soldOr(f, "didn't last")],
    step: (f) => [
      f.item ? `find out what we can do about ${goods(f).the}` : 'find out what we can do for you',
      `ask our workshop what went wrong`,
    ],
    result: ['a clear answer'],
    check: (f) => [
      `whether ${goods(f).the} ${f.item?.plural ? 'work' : 'works'} as ${they(thingOf(f))} should now`,
    ],
  },
  {
    id: 'faulty',
    category: 'product-defect',
    phrases: [
      '(faulty|defective|malfunctioning|malfunction)',
      "(don't|won't|can't) ~3 (properly|correctly)",
      "(don't|isn't|won't|never|not|didn't) ~1 (work|working|worked|function|functioning)",
      '(door|lid|drawer|window|zip|screen|button|battery|heating) not (close|shut|open|work|start|turn|charge)',
      '(is|was|are|have been|it is|been) ~2 (broken|dead on arrival)',
      '(keeps|kept|keep) (crashing|breaking|freezing|leaking|failing|cutting out|disconnecting|falling)',
      '(leaks|leaking|overheats|overheating|rattles|crashes|crashing|freezes)',
    ],
    said: (f) =>
      known(
        ordered(f) &&
          `${ordered(f)} and ${they(thingOf(f))} ${doesnt(thingOf(f))} work as ${they(thingOf(f))} should.`,
        !ordered(f) &&
          `${capital(goods(f).yours)} ${doesnt(thingOf(f))} work as ${they(thingOf(f))} should.`,
        !ordered(f) &&
          f.item &&
          `The ${f.item.noun} ${doesnt(f.item)} do what you bought ${them(f.item)} for.`,
        !ordered(f) && !f.item && `${capital(goods(f).the)} doesn't do its job.`,
      ),
    owned: (f) => [
      `${goods(f).the} ${doesnt(thingOf(f))} work as ${they(thingOf(f))} should`,
      soldOr(f, "doesn't work"),
    ],
    step: (f) => [
      f.item ? `find out what is wrong with ${goods(f).the}` : 'find out what is wrong',
      `go through the fault with our technical team`,
    ],
    result: ['a clear answer'],
    check: (f) => [
      `whether ${goods(f).the} ${f.item?.plural ? 'work' : 'works'} as ${they(thingOf(f))} should now`,
    ],
  },
  {
    id: 'does-not-fit',
    category: 'product-defect',
    phrases: [
      '(n|1|one|way|far|much)? (sizes|size)? too (small|big|large|tight|short|long|loose|narrow|wide)',
      "(don't|didn't|won't) ~1 fit",
    ],
    said: (f) => [
      f.item
        ? `${capital(goods(f).yours)} ${doesnt(f.item)} fit.`
        : "What you ordered doesn't fit.",
    ],
    owned: () => ["we sent you something that doesn't fit", 'we got the size wrong'],
    step: () => ['compare what you ordered with what we sent', 'check what we sent you'],
    result: ['a clear answer'],
    check: (f) => [`whether ${goods(f).the} ${f.item?.plural ? 'fit' : 'fits'} now`],
  },
  {
    id: 'poor-quality',
    category: 'product-defect',
    phrases: [
      '(poor|bad|awful|terrible|low|cheap|shoddy|dreadful) (quality|workmanship)',
      '(quality) ~3 (poor|bad|awful|terrible|low|cheap|gone downhill|disappointing)',
      '(not as|nothing like) (described|advertised|pictured|the picture|the photo|the pictures)',
      "(don't|didn't) (look|fit) ~2 (like|as)? (the|described|advertised)?",
      '(tasted|tastes|smelled|smells|smelt|stale|raw|undercooked|rancid)',
      '(was|were|arrived|came|stone) ~1 cold',
      '(gone|went|smells|smelled|smelt|tastes|tasted) off',
    ],
    said: (f) =>
      known(
        f.item && `The ${f.item.noun} you received ${was(f.item)} not of the quality you paid for.`,
        !f.item && 'What you received is not of the quality you paid for.',
        "What you got isn't what you were led to expect.",
      ),
    owned: (f) => [
      `${goods(f).the} ${was(thingOf(f))} not as good as you had every reason to expect`,
      `we sent you something below our own standard`,
    ],
    step: () => [
      'take this up with the people who make and check it',
      'find out how this got past us',
    ],
    result: ['a clear answer'],
    check: () => ['whether you are happy with what you have now'],
  },
];
