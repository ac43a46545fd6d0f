import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'delete-your-post',
  family: 'public-channel',
  title: 'Take it down',
  why: 'Everyone reads that you mind the post more than what happened.',
  instead: 'Put it right. Whether the post stays is theirs to decide.',
  source: 'D 10, D 13',
  strength: 'strong',
  phrases: [
    '(delete|remove|edit|change|update|amend|withdraw|reconsider) (your|this|that|the) ~1 (post|tweet|review|comment|rating|thread)',
    'take (your|this|that|it|the) ~1 (post|tweet|review|comment)? down',
    'take down (your|this|that|the) ~1 (post|tweet|review|comment)',
    '(stop|refrain from) (posting|tweeting|complaining|sharing|commenting|ranting)',
    "(twitter|x|facebook|instagram|social media|this|public) (is not|isn't) the (right|best|proper|appropriate|correct)? (place|channel|forum|platform)",
    '(before|instead of|rather than) (posting|tweeting|complaining) (on|in|about|here|publicly|online)',
    '(defamatory|defamation|libel|slander)',
  ],
  unless: (found) => says(found, /^(?:number|address|details|phone|safe|card)$/),
};

export const flags: readonly Sample[] = [
  { text: 'Please delete your tweet.', context: { channel: 'x-public' } },
  { text: 'Twitter is not the right place for this.', context: { channel: 'x-public' } },
  { text: 'Could you take the review down?' },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: "Please take your post down: anyone can see your phone in it. I'll find the payment.",
    context: { channel: 'x-public' },
  },
  'The post office is shut today.',
];
