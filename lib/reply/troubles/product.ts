import { doesnt, they, was } from '../thing.ts';
import type { Trouble } from './trouble.ts';
import { capital, known, ordered, short, thingOf, yours } from './wording.ts';

export const product: readonly Trouble[] = [
  {
    id: 'stopped-working',
    category: 'product-defect',
    phrases: [
      '(stopped|quit|stops) (working|charging|heating|turning on|functioning|responding)',
      '(broke|died|failed|packed up|given up|snapped|fell apart|falling apart|fallen apart|burst|cracked) (after|within|in|on|already|again|the|completely|down)?',
      "(won't|don't|didn't|can't) (it)? (turn on|switch on|start|charge|power on|power up|heat up)",
      '(gone|is|have) (dead)',
    ],
    said: (f) =>
      known(
        ordered(f) &&
          `${ordered(f)} and ${they(thingOf(f))} ${thingOf(f).plural ? 'have' : 'has'} already failed.`,
        !ordered(f) &&
          `${capital(yours(f, 'product'))} ${thingOf(f).plural ? 'have' : 'has'} stopped working.`,
        !ordered(f) &&
          `${capital(yours(f, 'product'))} no longer ${thingOf(f).plural ? 'work' : 'works'}.`,
      ),
    owned: (f) => [`${short(f, 'product')} let you down`, `we sold you something that didn't last`],
    step: (f) => [
      `find out what we can do about ${short(f, 'product')}`,
      `ask our workshop what went wrong`,
    ],
    result: ['a clear answer'],
    check: (f) => [
      `whether ${short(f, 'product')} ${f.item?.plural ? 'work' : 'works'} as ${they(thingOf(f))} should now`,
    ],
  },
  {
    id: 'faulty',
    category: 'product-defect',
    phrases: [
      '(faulty|defective|malfunctioning|malfunction)',
      "(don't|isn't|won't|never|not|didn't) ~1 (work|working|worked|function|functioning)",
      '(is|was|are|have been|it is|been) ~2 (broken|useless|dead on arrival)',
      '(keeps|kept|keep) (crashing|breaking|freezing|leaking|failing|cutting out|disconnecting|falling)',
      '(leaks|leaking|overheats|overheating|rattles|crashes|crashing|freezes)',
    ],
    said: (f) =>
      known(
        ordered(f) &&
          `${ordered(f)} and ${they(thingOf(f))} ${doesnt(thingOf(f))} work as ${they(thingOf(f))} should.`,
        !ordered(f) &&
          `${capital(yours(f, 'product'))} ${doesnt(thingOf(f))} work as ${they(thingOf(f))} should.`,
        !ordered(f) &&
          `${capital(yours(f, 'product'))} ${doesnt(thingOf(f))} do what you bought ${f.item?.plural ? 'them' : 'it'} for.`,
      ),
    owned: (f) => [
      `${short(f, 'product')} ${doesnt(thingOf(f))} work as ${they(thingOf(f))} should`,
      `we sold you something that doesn't work`,
    ],
    step: (f) => [
      `find out what is wrong with ${short(f, 'product')}`,
      `go through the fault with our technical team`,
    ],
    result: ['a clear answer'],
    check: (f) => [
      `whether ${short(f, 'product')} ${f.item?.plural ? 'work' : 'works'} as ${they(thingOf(f))} should now`,
    ],
  },
  {
    id: 'poor-quality',
    category: 'product-defect',
    phrases: [
      '(poor|bad|awful|terrible|low|cheap|shoddy|dreadful) (quality|workmanship)',
      '(quality) ~3 (poor|bad|awful|terrible|low|cheap|gone downhill|disappointing)',
      '(not as|nothing like) (described|advertised|pictured|the picture|the photo|the pictures)',
      "(don't|didn't) (look|fit) ~2 (like|as)? (the|described|advertised)?",
      '(tasted|tastes|smelled|smells|smelt|cold|stale|raw|undercooked|off)',
    ],
    said: (f) =>
      known(
        f.item && `The ${f.item.noun} you received ${was(f.item)} not of the quality you paid for.`,
        !f.item && 'What you received is not of the quality you paid for.',
        "What you got isn't what you were led to expect.",
      ),
    owned: (f) => [
      `${short(f, 'order')} ${was(thingOf(f))} not as good as you had every reason to expect`,
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
