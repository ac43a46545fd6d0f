import { askedOf } from '../asked.ts';
import type { Move, Situation } from '../move.ts';

const LONGEST = 90;
const MOST = 3;

const questionsOf = ({ reading }: Situation): string[] =>
  reading.points
    .filter((point) => point.kind === 'question')
    .map((point) => point.text.trim().replace(/\s+/g, ' '))
    .filter((text) => text.endsWith('?') && text.length <= LONGEST && !text.includes('"'));

const ADDRESS =
  /^(?:@\w+[,:]?\s+|(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there| team| all)?[,!.]?\s+|(?:and|also|so)\s+)+/i;
const HOW = /^how (?:do|can|could|should) (?:i|we) ([^?]+)\?$/i;
const MAY = /^(can|could|may) (?:i|we) ([^?]+)\?$/i;
const ARE =
  /^(are|is) (dogs|children|pets|bikes|bicycles|kids|food|drinks|parking|breakfast|lunch) ([^?]+)\?$/i;
const SIMPLE = /^(do|can|could|will) you (?:guys |also |still )?([a-z][^?]*)\?$/i;
const TELL =
  /^(?:could|can|would|will) you (?:please )?(?:tell me|let me know|advise|confirm) (when|what|how|where|whether|if|why|which)\b([^?]*)\?$/i;
const PERSON =
  /\b(?:i|i'm|i've|i'd|me|mine|we|us|our|you|you're|yours|please|this|that|it|them)\b/i;

/** Their own things as ours to say; '' where somebody else is spoken of as well. */
const mine = (rest: string): string => {
  const said = rest.replace(/\b(?:my|our)\b/gi, 'your');
  return PERSON.test(said) ? '' : said.replace(/ own$/, '');
};

/** "Do you ship to Norway?" as "whether we ship to Norway"; '' where turning it round is not safe. */
export const turned = (question: string): string => {
  const plain = question.replace(ADDRESS, '').replace(/’/g, "'");
  const [, word = '', what = ''] = TELL.exec(plain) ?? [];
  if (what && !PERSON.test(what) && !/\byour\b/i.test(what))
    return `${word.toLowerCase()}${what.replace(/\bmy\b/gi, 'your')}`.trim();
  const how = mine(HOW.exec(plain)?.[1] ?? '');
  if (how) return `how to ${how}`;
  const [, may = '', what2 = ''] = MAY.exec(plain) ?? [];
  const allowed = mine(what2);
  if (allowed) return `whether you ${may.toLowerCase()} ${allowed}`;
  const [, be = '', who = '', where = ''] = ARE.exec(plain) ?? [];
  if (where && !PERSON.test(where))
    return `whether ${who.toLowerCase()} ${be.toLowerCase()} ${where}`;
  const [, verb = '', rest = ''] = SIMPLE.exec(plain) ?? [];
  if (!rest || PERSON.test(rest) || /\bmy\b/i.test(rest)) return '';
  const ours = rest.replace(/\byour\b/gi, 'our');
  return verb.toLowerCase() === 'do'
    ? `whether we ${ours}`
    : `whether we ${verb.toLowerCase()} ${ours}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const answer: Move = {
  id: 'answer',
  label: 'Answer the question',
  does: 'Answers what was asked, one question at a time.',
  source: 'C, D',
  fits: () => true,
  write: (situation, pick) => {
    const [first, ...more] = questionsOf(situation).map((text) => text.replace(ADDRESS, ''));
    if (!first)
      return [pick(['This is what I can tell you: [answer].', 'Here is my answer: [answer].'])];
    if (more.length > 0 && !situation.conversation.public) {
      const quoted = [first, ...more].slice(0, MOST).map((text) => {
        const about = turned(text);
        return about ? `You asked ${about}: [answer].` : `"${capital(text)}" [answer].`;
      });
      return [pick([quoted.join('\n\n'), 'Here are the answers to your questions: [answer].'])];
    }
    const { question } = askedOf(situation);
    const turn = more.length === 0 ? turned(first) || question : '';
    // A number in a question is theirs, and a public answer repeats nothing of theirs.
    const about = situation.conversation.public && /\d/.test(turn) ? '' : turn;
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
