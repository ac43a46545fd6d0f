import { acknowledges, anySentence, givesReason, offers } from '../clues.ts';
import { foundWords } from '../draft.ts';
import { swapAtEnd } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'sends-away',
  family: 'public-channel',
  title: 'Sends them away',
  why: 'A bare “please e-mail us” reads as: not here, not now, not me.',
  instead: 'Give a link, a reason and a promise: what will happen once they write.',
  source: 'D 10',
  strength: 'strong',
  when: ({ channel }) => channel === 'x-public',
  phrases: [
    "(please|kindly|just|you can|you should|you need to|you'll need to|you must|you have to|you will need to|feel free to|try) (please|to|always)? (e-mail|email|mail|call|contact|write to|write|phone|ring|visit|message|pm|dm|reach out to|reach|get in touch with|drop|raise a ticket|open a ticket|submit a ticket|submit a request|fill in|fill out) (with)? (us|our|me|the|a ticket|a request|customer|support)",
    '(e-mail|email|call|contact|dm|pm|message) (us|our support|our team|support|customer service|customer care|our customer)',
    '(send|drop|shoot) (us|me) (a|an) (dm|pm|e-mail|email|mail|message|direct message|private message|line|note)',
    '(please)? (raise|open|submit|log|create) a (ticket|case|request|support ticket)',
    'please (dm|pm)',
  ],
  unless: (found) => {
    const { draft } = found;
    const privately = foundWords(found).some((word) => /^(?:dm|pm|direct|private)$/.test(word));
    const linked = /https?:|www\.|[\w.]@[\w]|\+?\d[\d ()-]{6,}/.test(draft.text);
    const promised =
      anySentence(draft, offers) ||
      anySentence(draft, givesReason) ||
      draft.sentences.some(
        ({ tokens }) =>
          tokens.some(({ norm }) => norm === 'and' || norm === 'to') &&
          tokens.some(({ norm }) => /^(?:help|fix|sort|resolve|find|right|check)$/.test(norm)),
      );
    return linked || promised || (privately && anySentence(draft, acknowledges));
  },
  mend: swapAtEnd('please send us a direct message, so that {I|we} can put this right'),
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
