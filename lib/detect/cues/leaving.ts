import type { Cue } from '../cue.ts';

export const leaving: Cue = {
  id: 'leaving',
  why: 'says they are leaving or thinking of it',
  evidence: 'reproach',
  weight: 2.3,
  severity: 4,
  marks: ['cancel'],
  emotions: ['anger'],
  category: 'cancellation',
  supposable: true,
  phrases: [
    "(never|won't|not) (ever|be|going to|be ever|going|again|will i|will|i will|will we|again will)? (be)? (buy|buying|shop|shopping|use|using|order|ordering|fly|flying|book|booking|return|returning|deal|dealing|bank|banking|purchase|purchasing|travel|travelling|traveling|coming back|come back|recommend|recommending|renew|renewing|trust|stay|staying|go|going|spend|spending|visit|do business|doing business|touch|eat|eating|ship) ~4 (again|you|with|your|here|from|back|business|there|anything|them|this|it|a|custom|at|to|anyone)",
    '(taking|take|took|moving|move|moved|takes) (my|our|all my|all our|the|this) (business|custom|money|account|accounts|family|orders|insurance|savings|mortgage|pension|contract) (elsewhere|to|somewhere|away|with)',
    '(switching|switch|switched|moving|leaving|jumping|changing|change|going back|defecting) (to|from|for|providers|banks|airlines|suppliers|carriers|over to|provider|bank|supplier|network|networks)',
    '(looking|going|shop|shopping|look|go|take it|buy|bank|fly|book) elsewhere',
    '(lost|losing|lose|about to lose|just lost|lost me as|losing me as|cost you) (a|me as a|another|one|yet another|my|our|us as|me as|a loyal|a long-standing|n|a good|this|more|a very)? (loyal|long|good|long-term|longtime|regular|paying|valued)? (customer|customers|custom|business|client|passenger|subscriber|user|member)',
    '(cancel|cancelling|cancelled|close|closing|terminate|terminating|end|ending|discontinue|stop) (my|our|the|this|all my|all our|both my|everything) ~2 (account|accounts|subscription|subscriptions|contract|membership|service|services|policy|plan|card|insurance|broadband|phone|line|agreement|prime|standing order|direct debit)',
    '(cancel|cancelling) (with immediate effect|immediately|straight away|everything|altogether)',
    '(want|wish|going|like|need|demand|asked|decided|plan|planning|about|ready|tempted|considering|thinking) (to|of|about) (leave|leaving|cancel my|cancelling|cancel|close my|closing my|switch|switching|move to another|moving to|quit|quitting|change provider|changing) (you|your|provider|providers|account|subscription|membership|contract|bank|policy|service|the|this|plan|to|with|for)?',
    '(last time|last order|last flight|final order|last purchase) (i|we|with|from|i will|you|ever|i ever|flying|using|ordering)',
    '(done|finished|through|over) with (you|this|your|them|this company|this airline|the)',
    '(goodbye|good riddance|bye bye|farewell|so long) (@|forever|and|to)?',
    '(deleting|deleted|uninstalling|uninstalled|uninstall|delete) (the|your|this|my) (app|account)',
    '(stay away|avoid|boycott|neveragain|never again) (from|at all costs|this|them|like|this company|@|the|these|you)?',
  ],
  samples: [
    'I will never order from you again.',
    'Please cancel my subscription.',
    'We are taking our business elsewhere.',
  ],
  passes: ['How do I move to a bigger plan?', 'I will never forget how kind you were.'],
};
