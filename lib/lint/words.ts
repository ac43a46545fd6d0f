// Slots that many rules share, in the language of text/phrases.ts.

export const VERY =
  '(so|very|really|truly|deeply|terribly|extremely|sincerely|genuinely|awfully|incredibly|dreadfully|most|ever so)?';

const WE_ARE =
  "(i'm|im|i am|we're|we are|our (whole|entire)? team is|the (whole|entire)? team is|(all|everyone) of us are|everyone here is)?";
const WANT = '(do|would like to|want to|wish to|must|can only|just want to)?';

/** "We're so sorry", "I sincerely apologise", "our apologies", "we regret", and their like. */
export const SORRY = `(${WE_ARE} ${VERY} ${VERY} sorry|(i|we|our team|the team|my team)? ${WANT} ${VERY} (apologise|apologize|apologises|apologizes)|(please accept)? (my|our)? (sincere|sincerest|deepest|humble|humblest|heartfelt|most sincere)? apologies|(i|we|our team) ${WANT} ${VERY} regret|${WE_ARE} (apologising|apologizing))`;

export const TROUBLE =
  '(problem|problems|issue|issues|trouble|troubles|difficulty|difficulties|experience|inconvenience|situation|error|errors|delay|delays|glitch|bug|frustration|disappointment|challenge|challenges|hassle)';

export const CAN = '(can|could|may|might)';
export const NEED =
  '(must|need to|have to|will need to|will have to|are required to|are going to have to|had better)';
export const YOU_HAVE = "(you|you have|you've|you had|you'd)";
export const ADVERB =
  '(already|clearly|obviously|simply|just|apparently|repeatedly|previously|probably|really|also|unfortunately|never|only|still|now|actually|always|definitely|once)?';
