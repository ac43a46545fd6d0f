import type { Token } from '../../text/tokens.ts';
import { acknowledges, anySentence, givesReason, offers } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { foundWords } from '../draft.ts';
import { swapWhole } from '../mend.ts';
import type { Draft, Rule, RuleWords, Sample } from '../rule.ts';

const promisesHelp = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }) => norm === 'and' || norm === 'to') &&
  tokens.some(({ norm }) => /^(?:help|fix|sort|resolve|find|right|check)$/.test(norm));

const linkedDrafts = new WeakMap<Draft['sentences'], boolean>();

/** There is an address or a number to turn to. */
const isLinked = ({ sentences, text }: Draft): boolean => {
  const linked =
    linkedDrafts.get(sentences) ??
    /https?:|www\.|\bin (?:our|the) bio\b|\w\.\w+\/\w|\+?\d[\d ()-]{6,}/.test(text);
  linkedDrafts.set(sentences, linked);
  return linked;
};

export const rule: Rule = {
  id: 'sends-away',
  family: 'public-channel',
  strength: 'strong',
  when: (context) => context.channel === 'x-public' && isTroubled(context),
  phrases: [
    "(feel free to|just|kindly|please|try|you can|you must|you need to|you should|you'll need to) (always|please|to)? (call|contact|dm|drop|e-mail|email|fill in|fill out|get in touch with|mail|message|phone|pm|reach|reach out to|ring|visit|write|write to) (with)? (customer|me|our|support|the|us)",
    '(call|contact|dm|e-mail|email|message|pm) (customer (care|service)|our (customer|support|team)|support|us)',
    '(drop|ping|pop|send|shoot) (me|us) (a|an) (direct message|dm|e-mail|email|line|mail|message|note|pm|private message)',
    '(please)? (create|log|open|raise|submit) a (case|request|ticket)',
    'please (dm|pm)',
  ],
  unless: (found) => {
    const { draft } = found;
    const privately = foundWords(found).some((word) => /^(?:dm|pm|direct|private)$/.test(word));
    const linked = isLinked(draft);
    const promised =
      anySentence(draft, offers) ||
      anySentence(draft, givesReason) ||
      anySentence(draft, promisesHelp);
    return linked || promised || (privately && anySentence(draft, acknowledges));
  },
  mend: swapWhole('please send us a direct message, so that {I|we} can put this right'),
};

export const words: RuleWords = {
  title: 'Sends them away',
  why: 'A bare “please e-mail us” reads as: not here, not now, not me.',
  instead: 'Give a link, a reason and a promise.',
  source: 'D 10',
};

export const flags: readonly Sample[] = [
  {
    text: 'Please e-mail us.',
    becomes: 'Please send us a direct message, so that we can put this right.',
    context: { channel: 'x-public' },
  },
  {
    text: 'Please call us.',
    becomes: 'Please send us a direct message, so that we can put this right.',
    context: { channel: 'x-public' },
  },
  {
    text: 'DM us.',
    context: { channel: 'x-public' },
    becomes: 'Please send us a direct message, so that we can put this right.',
  },
];

export const passes: readonly (string | Sample)[] = [
  { text: 'Or call us on the number in our bio.', context: { channel: 'x-public' } },
  {
    text: "I'm sorry. Please send us a direct message so that I can find your order today.",
    context: { channel: 'x-public' },
  },
  {
    text: 'Please e-mail us at help@example.com and I will answer by noon.',
    context: { channel: 'x-public' },
  },
  'Please e-mail us.',
];
