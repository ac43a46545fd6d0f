/** Phrases in which cancelling or leaving is named, and nobody asks for it. */
export const notCancelling: readonly string[] = [
  '(i|we)? (have)? (no|any) (wish|desire|intention|plan|need|want) to (leave|cancel|close|quit|go)',
  "(you|they|he|she|it|airline|hotel) (didn't|have|could|can|will|may|simply|just)? ~1 cancel (our|my|the) (flight|flights|trip|train|booking|order|room|class|tour|event|concert|show)",
  '(before|if) i (decide|cancel|leave|close)',
  'why (did|have|do|are|would) ~2 (you|they) ~1 cancel',
  "(can't) (get|log|reach|sign|ring) ~4 to (cancel|stop|close) (it|this|the)",
  '(or|otherwise|or else) (,)? (please|just|i|we|i will|we will|i am|we are|you can|you)? (want|to)? (let me out|let us out|release|cancel|cancelling|close|closing|terminate|take|leaving|switching|moving|gone|want out|off)',
  "(not|don't|didn't|never|won't|isn't) ~2 (want|wanted|wish|like|going|asking|trying|planning|need) ~1 to (cancel|leave|close|terminate|quit)",
  '(no) (need|wish|plans|plan|intention|reason|desire) (to|of) (cancel|cancelling|leave|leaving|close|closing|quit)',
  "(please|just)? (don't|never) (cancel|close|terminate|end)",
  '(without|before|instead of|rather than|not) (cancelling|closing|ending|leaving)',
  '(you|they|he|she|it|who|driver|airline|hotel) ~1 (have to|want to|wanted to|decided to|tried to|need to|asked me to|asked us to|told me to) (cancel|close|terminate|end)',
  '(noise cancelling|noise-cancelling)',
];
