import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'delete-your-post',
  family: 'public-channel',
  strength: 'strong',
  phrases: [
    '(amend|change|delete|edit|reconsider|remove|update) (that|the|this|your) ~1 (comment|post|rating|review|tweet)',
    'take (it|that|the|this|your) ~1 (comment|post|review|tweet)? down',
    'take down (that|the|this|your) ~1 (comment|post|review|tweet)',
    '(refrain from|stop) (complaining|posting|ranting|sharing|tweeting)',
    "(facebook|instagram|public|social media|this|twitter|x) (is not|isn't) the (appropriate|best|correct|proper|right)? (channel|forum|place|platform)",
  ],
  unless: (found) => says(found, /^(?:number|address|details|phone|safe|card|privacy|private)$/),
};

export const words: RuleWords = {
  title: 'Take it down',
  why: 'Everyone reads that you mind the post more than what happened.',
  instead: 'Put it right. Whether the post stays is theirs to decide.',
  source: 'D 10, D 13',
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
