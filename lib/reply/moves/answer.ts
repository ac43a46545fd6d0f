import type { Move } from '../move.ts';

const LONGEST = 90;
const MOST = 3;

export const answer: Move = {
  id: 'answer',
  label: 'Answer the question',
  does: 'Answers what was asked, one question at a time.',
  source: 'C, D',
  fits: () => true,
  write: ({ reading, conversation }, pick) => {
    const questions = reading.points
      .filter((point) => point.kind === 'question')
      .map((point) => point.text.trim().replace(/\s+/g, ' '))
      .filter((text) => text.endsWith('?') && text.length <= LONGEST && !text.includes('"'));
    if (conversation.public || questions.length < 2)
      return [
        pick([
          'Here is the answer: [answer].',
          'The short answer is: [answer].',
          'To answer your question: [answer].',
        ]),
      ];
    return questions.slice(0, MOST).map((text) => `You asked: "${text}" [answer].`);
  },
  samples: [{ customer: 'Do you ship to Norway?', gives: 'Here is the answer: [answer].' }],
};
