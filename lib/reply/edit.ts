import type { Recipe } from './recipe.ts';

/** How the agent wants a suggestion to be; null where it stays as it was suggested. */
export interface Wanted {
  length: 'shorter' | 'longer' | null;
  tone: 'plainer' | 'warmer' | null;
  /** Says back what happened. */
  restate: boolean | null;
  askFair: boolean | null;
}

export const asSuggested: Wanted = { length: null, tone: null, restate: null, askFair: null };

type Paragraphs = readonly (readonly string[])[];

const SAYS_BACK = ['acknowledge', 'restate'];
const ENDS = ['invite', 'ask-fair', 'ask-open', 'offer-call', 'answer', 'clarify', 'take-up'];

const has = (paragraphs: Paragraphs, ids: readonly string[]): boolean =>
  paragraphs.some((paragraph) => paragraph.some((id) => ids.includes(id)));

const without = (paragraphs: Paragraphs, ids: readonly string[]): Paragraphs =>
  paragraphs
    .map((paragraph) => paragraph.filter((id) => !ids.includes(id)))
    .filter((paragraph) => paragraph.length > 0);

/** On a page for everybody a reply is one line, and nothing gets a paragraph of its own. */
const isOneLine = (paragraphs: Paragraphs): boolean => paragraphs.length === 1;

const afterGreeting = (paragraphs: Paragraphs, id: string): Paragraphs => {
  const at = paragraphs.findIndex((paragraph) => paragraph.some((one) => one !== 'greet'));
  return paragraphs.map((paragraph, index) => {
    if (index !== at) return paragraph;
    return paragraph[0] === 'greet' ? ['greet', id, ...paragraph.slice(1)] : [id, ...paragraph];
  });
};

const afterSaidBack = (paragraphs: Paragraphs, id: string): Paragraphs => {
  if (!has(paragraphs, SAYS_BACK)) return afterGreeting(paragraphs, id);
  return paragraphs.map((paragraph) =>
    paragraph.flatMap((one) => (SAYS_BACK.includes(one) ? [one, id] : [one])),
  );
};

const beforeSigning = (paragraphs: Paragraphs, id: string): Paragraphs => {
  if (isOneLine(paragraphs))
    return paragraphs.map((line) => [...line.filter((one) => one !== 'sign'), id, 'sign']);
  return [...without(paragraphs, ['sign']), [id], ['sign']];
};

const saidBack = (paragraphs: Paragraphs, wanted: boolean): Paragraphs => {
  // Sorry for what they tell becomes sorry alone.
  if (!wanted)
    return without(paragraphs, SAYS_BACK).map((paragraph) =>
      paragraph.map((id) => (id === 'sorry-that' ? 'apologise' : id)),
    );
  return has(paragraphs, ['acknowledge'])
    ? paragraphs
    : afterGreeting(without(paragraphs, ['restate']), 'acknowledge');
};

const askedFair = (paragraphs: Paragraphs, wanted: boolean): Paragraphs => {
  if (has(paragraphs, ['ask-fair']) === wanted) return paragraphs;
  if (wanted) return beforeSigning(without(paragraphs, ['invite', 'ask-open']), 'ask-fair');
  const rest = without(paragraphs, ['ask-fair']);
  // Something has to happen next.
  const acts = [
    'plan',
    'explain',
    'hand-over',
    'escalate',
    'offer-call',
    'move-channel',
    'take-up',
    'at-once',
  ];
  return has(rest, acts) ? rest : beforeSigning(rest, 'plan');
};

const fuller = (paragraphs: Paragraphs): Paragraphs => {
  const told = saidBack(paragraphs, true);
  const felt = has(told, ['fair-feeling']) ? told : afterSaidBack(told, 'fair-feeling');
  return has(felt, ENDS) ? felt : beforeSigning(felt, 'invite');
};

const IN_ONE: Readonly<Record<string, string>> = { acknowledge: 'restate', apologise: 'own-it' };

/** What happened and the apology become one sentence. */
const shorter = (paragraphs: Paragraphs): Paragraphs => {
  const rest = without(paragraphs, ['fair-feeling', 'invite', 'glad-told', 'pass-on']);
  if (!has(rest, ['acknowledge']) || !has(rest, ['apologise'])) return rest;
  return rest.map((paragraph) => paragraph.map((id) => IN_ONE[id] ?? id));
};

const warmer = (paragraphs: Paragraphs): Paragraphs => {
  const glad = has(paragraphs, ['thank', 'go-on'])
    ? paragraphs
    : afterGreeting(paragraphs, 'glad-told');
  const felt = has(glad, ['fair-feeling']) ? glad : afterSaidBack(glad, 'fair-feeling');
  return has(felt, ENDS) ? felt : beforeSigning(felt, 'invite');
};

/** The recipe as the agent wants it. A move that does not fit the conversation leaves itself out. */
export const edited = (recipe: Recipe, wanted: Wanted): Recipe => {
  let { paragraphs }: { paragraphs: Paragraphs } = recipe;
  if (wanted.tone === 'warmer') paragraphs = warmer(paragraphs);
  if (wanted.length === 'longer') paragraphs = fuller(paragraphs);
  if (wanted.tone === 'plainer') paragraphs = without(paragraphs, ['fair-feeling', 'invite']);
  if (wanted.length === 'shorter') paragraphs = shorter(paragraphs);
  if (wanted.restate !== null) paragraphs = saidBack(paragraphs, wanted.restate);
  if (wanted.askFair !== null) paragraphs = askedFair(paragraphs, wanted.askFair);
  return { ...recipe, paragraphs };
};
