import type { Channel } from '../text/conversation.ts';
import { languageOf } from '../text/language.ts';
import { categoryOf } from './category.ts';
import type { Own } from './cue.ts';
import { findCues, type Hit } from './find-cues.ts';
import { featuresOf } from './model/features.ts';
import {
  complaintLogOdds,
  type Learned,
  learnedOf,
  type Model,
  problemLogOdds,
} from './model/model.ts';
import { ownOf } from './own.ts';
import { pointsOf } from './points.ts';
import {
  type Emotion,
  emotions,
  type Kind,
  type Mark,
  marks,
  nothingSaid,
  type Severity,
  type TextReading,
} from './reading.ts';
import { remedyOf } from './remedy.ts';
import { tellingSentence } from './telling.ts';
import type { Topic } from './topic.ts';
import { topicsIn } from './topics.ts';
import { probability, weigh } from './weigh.ts';

/** From this score on a text is called a complaint. */
export const THRESHOLD = 0.5;
const NO_SUBJECT: Own = { text: '', tokens: [], sentences: [] };
/** A subject line is short and often not the writer's own. */
const SUBJECT_SHARE = 0.5;
const subjectLogOdds = (hits: readonly Hit[]): number =>
  SUBJECT_SHARE * hits.reduce((sum, { cue, repeated }) => sum + (repeated ? 0 : cue.weight), 0);
/** Evidence this strong against means that a failure is only talked about, not reported. */
const TOO_MUCH_AGAINST = -2;

/** Log-odds for a problem where a cue says that something failed, and against where none does. */
const FAILURE_TOLD = 0.4;

/** Said by people who report a problem, too. */
const ABOUT_A_PROBLEM = new Set(['how-to', 'calm', 'thanks', 'own-slip']);
const LOUD = new Set(['capitals', 'loud-marks']);

const notJudged = (language: string): TextReading => ({
  ...nothingSaid,
  points: [],
  cues: [],
  language,
});

const kindOf = (score: number, hits: readonly Hit[], learnedProblem: number | null): Kind => {
  if (score >= THRESHOLD) return 'complaint';
  const against = hits
    .filter(({ cue }) => cue.weight <= -1.1)
    .filter(({ cue }) => !ABOUT_A_PROBLEM.has(cue.id))
    .reduce((sum, { cue }) => sum + cue.weight, 0);
  const failed = hits.some(({ cue, repeated }) => cue.evidence === 'fault' && !repeated);
  const told = failed && against > TOO_MUCH_AGAINST;
  if (learnedProblem === null) return told ? 'problem' : 'other';
  return learnedProblem + (told ? FAILURE_TOLD : -FAILURE_TOLD) > 0 ? 'problem' : 'other';
};

/** As severe as the most severe thing said, or as it sounds; disapproval said loudly is anger. */
const severityOf = (hits: readonly Hit[], sounds: Severity): Severity => {
  const most = hits.reduce<Severity>(
    (so, { cue }) => (cue.severity !== undefined && cue.severity > so ? cue.severity : so),
    sounds,
  );
  return most === 2 && hits.some(({ cue }) => LOUD.has(cue.id)) ? 3 : most;
};

/** What only repeats a longer hit is not told twice, unless a mark rests on it. */
const isTold = ({ cue, repeated }: Hit): boolean => !repeated || cue.marks !== undefined;

/** What is marked even in a mail that complains of nothing; the others mean something only in a matter. */
const EVER_MARKED = new Set(['cancel-request', 'abuse']);

const marksOf = (hits: readonly Hit[], kind: Kind, learned: readonly Mark[]): Mark[] =>
  marks.filter(
    (mark) =>
      (kind !== 'other' && learned.includes(mark)) ||
      hits.some(
        ({ cue }) => cue.marks?.includes(mark) && (kind !== 'other' || EVER_MARKED.has(cue.id)),
      ),
  );

/** Praise within a complaint is courtesy or irony, not joy. */
const emotionsOf = (hits: readonly Hit[], kind: Kind): Emotion[] =>
  emotions.filter(
    (emotion) =>
      !(kind === 'complaint' && emotion === 'joy') &&
      hits.some(({ cue }) => cue.emotions?.includes(emotion)),
  );

const learnedIn = (
  model: Model,
  own: Own,
  hits: readonly Hit[],
  topics: ReadonlyMap<Topic, number>,
  cueLogOdds: number,
): Learned => {
  const ids = hits.filter(({ repeated }) => !repeated).map(({ cue }) => cue.id);
  const topicIds = [...topics.keys()].map(({ id }) => id);
  return learnedOf(model, featuresOf(own.tokens, ids, topicIds), cueLogOdds);
};

/** Whether some words found say by themselves why it is called what it is called. */
const isExplained = (kind: Kind, hits: readonly Hit[]): boolean =>
  kind === 'other' ||
  hits.some(({ cue }) => cue.evidence === 'fault' || cue.evidence === 'reproach');

/**
 * What one text says. `about` is what is known besides the text. Without the learned model only the
 * cues judge.
 */
export const detect = (
  text: string,
  about: { subject?: string; channel?: Channel } = {},
  model: Model | null = null,
): TextReading => {
  const language = languageOf(text);
  if (language !== 'en' && language !== 'und') return notJudged(language);
  const own = ownOf(text);
  const hits = findCues(own);
  const subject = about.subject ? ownOf(about.subject) : NO_SUBJECT;
  const subjectHits = findCues(subject);
  const cueLogOdds = weigh(hits, own, about.channel) + subjectLogOdds(subjectHits);
  const topics = topicsIn(own.tokens);
  const learned = model && learnedIn(model, own, hits, topics, cueLogOdds);
  const score = probability(learned?.complaint ?? cueLogOdds);
  const all: readonly Hit[] = [...subjectHits, ...hits];
  const kind = kindOf(score, all, learned?.problem ?? null);
  return {
    kind,
    complaint: kind === 'complaint',
    score,
    severity: kind === 'complaint' ? severityOf(all, learned?.severity ?? 1) : 0,
    category: categoryOf([topicsIn(subject.tokens), topics], all, learned),
    remedy: remedyOf(own, hits, kind === 'other' ? null : learned),
    marks: marksOf(all, kind, learned?.marks ?? []),
    emotions: emotionsOf(all, kind),
    points: pointsOf(own, hits),
    cues: [
      ...hits.filter(isTold).map(({ cue, start, end }) => ({ cue: cue.id, start, end })),
      ...(model && !isExplained(kind, hits)
        ? tellingSentence(own, (said) =>
            kind === 'complaint' ? complaintLogOdds(model, said, 0) : problemLogOdds(model, said),
          )
        : []),
    ],
    language,
  };
};
