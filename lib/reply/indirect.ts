import { primed } from '../text/primed.ts';
import { reflect } from './reflect.ts';

const IT =
  '(?:i|we|you|he|she|it|they|there|this|that|these|those|anyone|anybody|someone|somebody)';
const BE = '(?:is|are|was|were|can|could|will|would|has|have|had|may|should|am)';
const WH =
  '(?:when|where|why|which|how(?: (?:long|much|many|soon|far))?|what|which \\w+|what (?:day|time|date))';
const YES_NO = new RegExp(`^(?!(?:can|could|will|would) you\\b)(${BE}) (${IT}) (.+)$`, 'i');
const DO_THEY = /^do (i|we|you|they) (.+)$/i;
const WHEN_DO = new RegExp(`^(${WH}) do (i|we|you|they) (.+)$`, 'i');
const WHEN_IT = new RegExp(`^(${WH}) (${BE}) (${IT})( .+)?$`, 'i');
// The verb tells where the noun ends.
const WHEN_NOUN = new RegExp(
  `^(${WH}) (is|are|was|were|will|can|could|would) ((?:my|our|the|your) (?:\\w+ ){0,2}?\\w+) ((?:be|come|arrive|ship|get|go|start|end|open|close|reach|happen|going|coming|due|delivered|sent|posted|ready|closed|shut|stuck|missing|late)\\b.*)$`,
  'i',
);
const WHERE_IS = new RegExp(
  `^(${WH}) (is|are|was|were) ((?:my|our|the|your) \\w+(?: \\w+)?)$`,
  'i',
);
const HOW_TO =
  /^(how|what|where|who) (?:(?:do|can|should|must|shall) (?:i|we)|(?:am i|are we) (?:meant|supposed)) (?:have to |need to |to )?(.+)$/i;
const WHO =
  /^(who (?:is|has|can|will|pays|covers|decides|took)|what (?:happens|happened|has happened)) (.+)$/i;
const TOLD =
  /^(?:(?:(?:can|could|would|will) (?:you|somebody|someone|anybody|anyone) )?(?:please |just |possibly ){0,2}(?:tell me|tell us|let (?:me|us) know(?: by \w+)?|confirm|explain(?: to me)?|advise|inform (?:me|us)(?: of| on| about)?|find out|check|say)|(?:i|we)(?:'d| would)?(?: just| really)? (?:like|want|need|love) to (?:know|understand|hear|ask|find out)|(?:i|we) (?:ask|wonder)) ((?:when|where|why|how|what|which|who|whether|if)\b.+)$/i;
// Posts leave the mark out.
const FIRST = new RegExp(
  `^(?:(?:who|${WH}) (?:${BE}|do) (?:${IT}|my|our|the)\\b|who (?:is|has)\\b)`,
  'i',
);
// A cry, and no question.
const CRY =
  /^how (?:this|that|it) (?:is|was) (?!fixed|done|used|cleaned|going)|^(?:what|how) (?:we are|we were) (?:playing|doing|thinking)|^how (?:we|you) (?:can|could|dare)\b|\bwe (?:will|would|can|are going to) (?:reply|answer|respond|do something)\b|\b(?:any(?:body|one) there|actually|normal to treat|for real|kidding|even)\b/i;

/** What a person is to do is asked of us, and not told them as their duty. */
const unbidden = (clause: string): string =>
  clause.replace(
    /\b(what|how|where|when|who) (?:i|we) (?:should|must|have to|need to) /gi,
    '$1 to ',
  );

/** They ask to be told it: "please let me know when it will come". */
export const asksToBeTold = (plain: string): boolean => primed(TOLD).test(plain);

/** It is put as a question, with its mark or, on X, without. */
export const isQuestion = (raw: string, plain: string, onX: boolean): boolean =>
  /\?\s*$/.test(raw) || (onX && primed(FIRST).test(plain));

const turned = (plain: string): string => {
  const told = primed(TOLD).exec(plain)?.[1];
  if (told) return reflect(unbidden(told).replace(/^./, (first) => first.toLowerCase()));
  const how = HOW_TO.exec(plain);
  if (how) return reflect(`${how[1]?.toLowerCase()} to ${how[2]}`);
  const whose = WHO.exec(plain);
  if (whose) return reflect(`${whose[1]?.toLowerCase()} ${whose[2]}`);
  const asks = WHEN_DO.exec(plain);
  if (asks) return reflect(`${asks[1]?.toLowerCase()} ${asks[2]} ${asks[3]}`);
  const does = DO_THEY.exec(plain);
  if (does) return reflect(`whether ${does[1]} ${does[2]}`);
  const where = WHERE_IS.exec(plain);
  if (where) return reflect(`${where[1]?.toLowerCase()} ${where[3]} ${where[2]}`);
  const noun = primed(WHEN_NOUN).exec(plain);
  if (noun) return reflect(`${noun[1]?.toLowerCase()} ${noun[3]} ${noun[2]} ${noun[4]}`);
  const when = primed(WHEN_IT).exec(plain);
  if (when) return reflect(`${when[1]?.toLowerCase()} ${when[3]} ${when[2]}${when[4] ?? ''}`);
  const yes = YES_NO.exec(plain);
  return yes ? reflect(`whether ${yes[2]} ${yes[1]?.toLowerCase()} ${yes[3]}`) : '';
};

/** "Can I send it back?" as "whether you can send it back"; '' where turning it round is not safe. */
export const indirect = (plain: string): string => {
  const clause = turned(plain).replace(/^if\b/, 'whether');
  return primed(CRY).test(clause) && !asksToBeTold(plain) ? '' : clause;
};
