import type { ReplyBand } from '../../../lib/insights/reply-band.ts';

export const replyBandLabels: Record<ReplyBand, string> = {
  'to-15-minutes': 'Under 15 min',
  'to-1-hour': '15–60 min',
  'to-4-hours': '1–4 h',
  'to-8-hours': '4–8 h',
  'to-1-day': '8–24 h',
  'to-2-days': '1–2 days',
  'to-7-days': '2–7 days',
  'over-7-days': 'Over 7 days',
};
