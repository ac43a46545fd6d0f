import type { Cue } from '../cue.ts';

export const automaticMail: Cue = {
  id: 'automatic-mail',
  why: 'was sent by a machine',
  evidence: 'against',
  weight: -4,
  phrases: [
    "(out of office|out of the office|automatic reply|auto-reply|autoreply|automated message|automatically generated|auto-generated|automatic message|don't reply|don't reply to|noreply|no-reply|on annual leave|on maternity leave|limited access to (my)? (email|e-mail|emails)|delivery status notification|mail delivery|undeliverable|undelivered mail|mailer-daemon|delivery have failed|delivery to the following|message blocked|your order have been|your parcel have been|your order is|your receipt|receipt for your|order confirmation|payment received|have been shipped|your one-time|verification code is|your verification code|your code is|security code is|password reset request|invoice attached|your statement is|invitation to|have invited you|accepted your invitation|calendar invitation|your booking is confirmed|booking confirmation|we have received your|you have a new|new sign-in|new login|your subscription will|ticket have been|this is to confirm|scheduled maintenance|your appointment is)",
  ],
};

export const samples = [
  'I am out of the office until Monday.',
  'This is an automatically generated message, please do not reply.',
];

export const passes = ['Your driver did not reply to the door bell.', 'I asked about the invoice.'];
