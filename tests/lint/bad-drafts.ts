import type { DraftContext, Family } from '../../lib/lint/rule.ts';

interface BadDraft {
  family: Family;
  text: string;
  context?: Partial<DraftContext>;
}

const leaving = { customer: 'I want to cancel my contract, please.' };
const inPublic = { channel: 'x-public' } as const;

/** Drafts as they are written on a tired afternoon. */
export const badDrafts: BadDraft[] = [
  { family: 'apology', text: "We're sorry that you are having this problem." },
  {
    family: 'apology',
    text: 'Hi Sam, we are so sorry that you’re experiencing these issues with the app. Kim',
  },
  { family: 'apology', text: "I apologize that you've been having trouble logging in." },
  { family: 'apology', text: 'Hello, I am sorry you feel this way about our service.' },
  { family: 'apology', text: 'We sincerely apologise for any inconvenience caused.' },
  { family: 'apology', text: 'Our apologies if this was not what you expected.' },
  { family: 'apology', text: 'We are sorry, but the deadline has passed.' },
  { family: 'apology', text: 'It seems mistakes were made in the process.' },
  { family: 'blame', text: 'You forgot to tick the second box on the form.' },
  { family: 'blame', text: 'You should have contacted us before sending it back.' },
  { family: 'blame', text: 'Had you read the instructions, the part would not have broken.' },
  { family: 'blame', text: 'After checking, this appears to be a user error.' },
  { family: 'blame', text: 'You need to understand that we are a small shop.' },
  { family: 'disbelief', text: 'You claim the parcel was open when it came.' },
  { family: 'disbelief', text: 'Our records show that you received the item on Monday.' },
  { family: 'disbelief', text: 'That is not correct. The driver was there at ten.' },
  { family: 'disbelief', text: 'We have no record of your call.' },
  { family: 'dismissal', text: 'Please calm down and let me explain.' },
  { family: 'dismissal', text: "It's just a small delay, the parcel will come." },
  { family: 'dismissal', text: 'No one else has complained about the new app.' },
  { family: 'dismissal', text: 'I understand your frustration, but the shop is closed.' },
  { family: 'pointing-back', text: 'As I mentioned in my last email, the form is on the site.' },
  { family: 'pointing-back', text: 'Per my previous message, the refund takes a week.' },
  { family: 'pointing-back', text: 'As already explained, we need the serial number.' },
  { family: 'obvious', text: 'Obviously we need the receipt for that.' },
  { family: 'obvious', text: 'The date is clearly stated on the ticket.' },
  { family: 'obvious', text: 'As everyone knows, shops are busy in December.' },
  { family: 'excuse', text: 'Unfortunately it is our policy not to refund sale items.' },
  { family: 'excuse', text: "The system won't let me change the date." },
  { family: 'excuse', text: 'Due to a high volume of requests, answers take longer.' },
  { family: 'excuse', text: "That is the courier's fault." },
  { family: 'excuse', text: 'There is nothing I can do.' },
  { family: 'empty-promise', text: 'We will get back to you as soon as possible.' },
  { family: 'empty-promise', text: 'Your feedback is important to us.' },
  { family: 'empty-promise', text: "We're looking into it." },
  { family: 'empty-promise', text: 'Rest assured that it is being handled.' },
  { family: 'stiff', text: 'Dear valued customer, your parcel has left.' },
  { family: 'stiff', text: 'Kindly be advised that the office is shut.' },
  { family: 'stiff', text: 'Please do not hesitate to contact us.' },
  { family: 'closing-question', text: 'The refund is done. Is there anything else wrong?' },
  { family: 'closing-question', text: 'It left today. Is that all?' },
  { family: 'closing-question', text: 'We hope this resolves your complaint.' },
  { family: 'transfer', text: "I'll transfer you to another department." },
  { family: 'transfer', text: 'Please contact our billing department.' },
  { family: 'transfer', text: 'Please hold.' },
  { family: 'cancel-hurdle', text: 'Are you sure you want to cancel?', context: leaving },
  { family: 'cancel-hurdle', text: 'Before you go, we have an offer for you.', context: leaving },
  { family: 'cancel-hurdle', text: 'You will lose all of your points.', context: leaving },
  { family: 'cancel-hurdle', text: 'You need to call us to cancel.', context: leaving },
  { family: 'public-channel', text: 'Hi! What is your order number?', context: inPublic },
  { family: 'public-channel', text: 'Please e-mail us.', context: inPublic },
  { family: 'tone', text: 'I TOLD THE DRIVER TO RING!!!' },
  { family: 'tone', text: 'You must send the photo first.' },
  { family: 'tone', text: 'As you wish.' },
  { family: 'tone', text: 'It has left 😊', context: { customer: 'I am furious, where is it' } },
  {
    family: 'repetition',
    text: 'I understand how upsetting this must be. It left today.',
    context: { earlier: ['I understand how upsetting this must be. I will look.'] },
  },
  { family: 'freebie', text: "Here's a 10% discount code for your next order." },
];
