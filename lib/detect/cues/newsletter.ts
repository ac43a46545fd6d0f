import type { Cue } from '../cue.ts';

export const newsletter: Cue = {
  id: 'newsletter',
  why: 'is a newsletter or an advertisement',
  evidence: 'against',
  weight: -4,
  phrases: [
    "(unsubscribe|unsubscribe here|view in browser|view this email|view online|email preferences|update your preferences|manage preferences|manage your preferences|manage subscriptions|opt out|opt-out|privacy policy|you are receiving this|you received this|you have received this email because|terms and conditions apply|t&cs apply|all rights reserved|mailing list|this week's newsletter|our newsletter|shop now|buy now|order now|learn more|read more|click here|book now|sign up today|use code|promo code|discount code|limited time|while stocks last|free shipping|sale ends|don't miss|save up to|n off|up to n off|just for you|new arrivals|exclusive offer|special offer|check out our|available now|pre-order|download now|enter to win|giveaway|webinar|register now|in this issue|editor's pick)",
  ],
  find: (own) => {
    return own.tokens
      .filter((token, index) => token.norm === '%' && own.tokens[index + 1]?.norm === 'off')
      .map(({ start, end }) => ({ start, end }));
  },
};

export const samples = [
  'Shop now and save up to half price. Unsubscribe',
  'You are receiving this because you signed up.',
];

export const passes = ['Why was I charged?', 'Stop the sale of my old phone.'];
