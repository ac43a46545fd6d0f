/**
 * Slots that many rules share: `<sorry>` in a phrase stands for its list here. Named rather than
 * written out, because every list would be shipped once for each phrase that uses it.
 */
export const slots: Readonly<Record<string, string>> = {
  /** Any word that only turns the volume up or down. */
  adv: '(already|clearly|obviously|simply|just|apparently|repeatedly|previously|probably|really|also|unfortunately|only|still|now|actually|always|definitely|currently|completely|factually|quite|entirely|absolutely|plainly|truly|fully|totally|certainly|very|so|extremely|highly|perfectly|deeply|sincerely|kindly|specifically|strictly|explicitly|surely|automatically|solely|sadly|rather|pretty|incredibly|unusually|personally|directly|genuinely|terribly|awfully|greatly|a bit|a little|too|then|immediately|even)?',
  am: "(i'm|im|i am|we're|we are)",
  will: "(i'll|we'll|i will|we will)",
  have: "(i've|we've|i have|we have)",
  its: "(it's|it is|that's|that is|this is)",
  youre: "(you're|you are|you were)",
  youHave: "(you|you have|you've|you had|you'd)",
  cannot:
    "(can't|cannot|can not|couldn't|could not|am not able to|are not able to|are unable to|am unable to)",
  need: '(must|need to|have to|will need to|will have to|are required to|are going to have to|had better)',
  very: '(so|very|really|truly|deeply|terribly|extremely|sincerely|genuinely|awfully|incredibly|dreadfully|most|ever so)?',
  weAre: '(<am>|(our|the) (whole|entire)? team is|(all|everyone) of us are|everyone here is)?',
  want: '(do|would like to|want to|wish to|must|can only|just want to)?',
  /** "We're so sorry", "I sincerely apologise", "our apologies", "we regret", and their like. */
  sorry:
    '(<weAre> <very> <very> sorry|(i|we|our team|the team|my team)? <want> <very> (apologise/s|apologize/s)|(please accept)? (my|our)? (sincere|sincerest|deepest|humble|humblest|heartfelt|most sincere)? apologies|(i|we|our team) <want> <very> regret|<weAre> (apologising|apologizing))',
  trouble:
    '(problem/s|issue/s|trouble/s|difficulty|difficulties|experience|inconvenience|situation|error/s|delay/s|glitch|bug|frustration|disappointment|challenge/s|hassle)',
};
