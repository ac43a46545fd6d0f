import type { Span } from '../../text/span.ts';
import type { Cue } from '../cue.ts';

const isLoud = (norm: string): boolean => norm === '!' || norm === '?';

export const loudMarks: Cue = {
  id: 'loud-marks',
  why: 'uses several exclamation or question marks at once',
  evidence: 'reproach',
  weight: 0.4,
  emotions: ['frustration'],
  find: (own) => {
    const found: Span[] = [];
    let run: Span | null = null;
    for (const { start, end } of own.tokens.filter((token) => isLoud(token.norm))) {
      if (run && run.end === start) run.end = end;
      else {
        run = { start, end };
        found.push(run);
      }
    }
    return found.filter((span) => span.end - span.start >= 2);
  },
};

export const samples = ['Where is it???', 'Hello?!'];

export const passes = ['Really? Lovely!', 'See you soon!'];
