import type { Move, Situation } from '../move.ts';

const LONGEST = 90;
const MOST = 3;

const questionsOf = ({ reading }: Situation): string[] =>
  reading.points
    .filter((point) => point.kind === 'question')
    .map((point) => point.text.trim().replace(/\s+/g, ' '))
    .filter((text) => text.endsWith('?') && text.length <= LONGEST && !text.includes('"'));

const SIMPLE = /^(do|can|could|will) you (?:guys |also |still )?([a-z][^?]*)\?$/i;
const PERSON =
  /\b(?:i|i'm|i've|i'd|me|my|mine|we|us|our|you|you're|yours|please|this|that|it|them)\b/i;

/** "Do you ship to Norway?" as "whether we ship to Norway"; '' where turning it round is not safe. */
export const turned = (question: string): string => {
  const [, verb = '', rest = ''] = SIMPLE.exec(question) ?? [];
  if (!rest || PERSON.test(rest.replace(/’/g, "'"))) return '';
  const ours = rest.replace(/\byour\b/gi, 'our');
  return verb.toLowerCase() === 'do'
    ? `whether we ${ours}`
    : `whether we ${verb.toLowerCase()} ${ours}`;
};

export const answer: Move = {
  id: 'answer',
  label: 'Answer the question',
  does: 'Answers what was asked, one question at a time.',
  source: 'C, D',
  fits: () => true,
  write: (situation, pick) => {
    const [first, ...more] = questionsOf(situation);
    if (!first)
      return [pick(['This is what I can tell you: [answer].', 'Here is my answer: [answer].'])];
    if (more.length > 0 && !situation.conversation.public) {
      const quoted = [first, ...more]
        .slice(0, MOST)
        .map((text) => `You asked: "${text}" [answer].`);
      return [pick([quoted.join('\n\n'), 'Here are the answers to your questions: [answer].'])];
    }
    const about = more.length === 0 ? turned(first) : '';
    if (about)
      return [pick([`You asked ${about}: [answer].`, `You wanted to know ${about}: [answer].`])];
    return [
      pick([
        'Here is the answer: [answer].',
        'To answer your question: [answer].',
        'The answer in short: [answer].',
      ]),
    ];
  },
  samples: [
    { customer: 'Do you ship to Norway?', gives: 'You asked whether we ship to Norway: [answer].' },
    { customer: 'How long does shipping take?', gives: 'Here is the answer: [answer].' },
  ],
};
