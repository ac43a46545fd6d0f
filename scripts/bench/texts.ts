// Our own text to measure on. Nearly every sentence has a slot that each filling fills anew, so that
// neither we nor a peer can answer from a memory of sentences read before.

/** A small seeded generator (mulberry32): the same seed gives the same text on every machine. */
const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

// Names every dictionary has: looking for what a rare one might be misspelt from is dear for a peer.
const firstNames =
  'Anna Ben Clara David Emma Frank Grace Helen Ian Jane Kate Laura Mark Nina Oliver Paul Rose Sam Tom Ruth';
const lastNames =
  'Baker Bell Brown Carter Clark Cooper Green Hall Harris Jones King Moss Smith Taylor Walker Wood';
const months =
  'January February March April May June July August September October November December';
const things =
  'parcel kettle coat router invoice ticket desk lamp voucher subscription suitcase mattress printer bicycle';

const oneOf = (words: string, below: (below: number) => number): string => {
  const list = words.split(' ');
  return list[below(list.length)] ?? '';
};

const fill = (template: string, below: (below: number) => number): string =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'name') return `${oneOf(firstNames, below)} ${oneOf(lastNames, below)}`;
    if (slot === 'day') return `${1 + below(28)} ${oneOf(months, below)}`;
    if (slot === 'sum') return `£${5 + below(400)}.${10 + below(90)}`;
    if (slot === 'time') return `${8 + below(10)}:${10 + below(50)}`;
    if (slot === 'order') return `${10000 + below(90000)}`;
    return oneOf(things, below);
  });

/** About 300 characters: the reply an agent writes most often. */
const REPLY = `Hi {name},

Thank you for writing about order {order}. I'm sorry for any inconvenience the late {thing} has caused since {day}. I have asked the depot for its whereabouts and I will write to you again before {time}, with a date or with the {sum} back, whichever you would rather have.

Best wishes,
{name}`;

/** About 1,500 characters: a mail that answers several points. */
const MAIL = `Dear {name},

Thank you for your patience, and for setting everything out so clearly in your message of {day}. I have read all of it, and the notes my colleague {name} made at {time}.

First, the {thing}. Our records show that order {order} left us on {day} and was handed to the courier the same evening. As I said before, the scan at your door was made at {time}, but you were not at home and the driver did not leave a card, which he should have done. Unfortunately we cannot see where the {thing} went after {day}. I have opened a search under the number {order} and asked for an answer by {day}.

Second, the charge of {sum}. You are right: we took it twice, once on {day} and again on {day}. I have sent {sum} back to your card today, and it usually shows within three days, so by {day} at the latest. Please be advised that some banks take longer than the {day} we reckon with.

Finally, you asked at {time} why nobody rang you. We said that we would, and we did not. I am sorry about that; {name} was meant to call and the note for {day} got lost between two teams. That is our mistake, and it cost you an afternoon on {day}.

Would a new {thing} by {day} help, or would you rather have the whole {sum} back? Either is fine with us, and you need not send the {thing} back. You can reach me directly under {order} until {time} every day, {day} included.

Kind regards,
{name}`;

/** The long texts are made of these, in an order that changes. */
const PARAGRAPHS = [
  `Hello {name}, thanks for getting in touch about {order}. I can see that the {thing} was promised for {day} and that it is still not with you. That is not the service we want to give, and I understand that by {time} you had every reason to be annoyed.`,
  `I took the day off on {day} and waited until {time}, and nobody came. Your website still says that the {thing} is out for delivery. I have paid {sum} for this, and so far {name} is the only person who has answered at all.`,
  `As mentioned in our message of {day}, refunds are sent to the card that paid. The {sum} left our account at {time}. If you had told us about order {order} sooner, we could have stopped the second {thing} before it was packed.`,
  `Could you please send us a photo of the {thing} and of the label with {order} on it? We need both by {day}, otherwise our claim with the courier runs out at {time}. {name} will take it from there.`,
  `I hear how frustrating the last weeks have been since {day}. You asked for a {thing} that works, and two visits by {name} later it does not. I have booked a third one at {time}, and it costs you nothing, not even the {sum} call-out fee.`,
  `The meter readings you sent on {day} do not match ours. We have {order} where you have {order}, which makes a difference of {sum}. I have asked {name} in billing to go through them line by line and to ring you at {time}.`,
  `To be honest, the {thing} you chose is a popular one, and stock has been short since {day}. We do not have a date yet, but {name} in purchasing expects to hear by {time} on {day}. You are of course free to cancel {order} whenever you like.`,
  `My father opened the box at {time} and found the {thing} with its side split. There was no padding at all, only one sheet of paper marked {order}. He paid {sum} for it as a present, and the birthday was on {day}.`,
  `We apologise if you feel that our reply of {day} was short. {name} had forty open conversations at {time} and wanted to give you an answer before the weekend. It is our policy to look at each {thing} again after {day}, and I have done so.`,
  `Your seat on the {time} to Leeds was given away because check-in closes twenty minutes before. I know that {name} at the desk told you otherwise on {day}. I have put {sum} aside for you, and the form for it carries the number {order}.`,
  `Nothing has changed since I last wrote on {day}: the app logs me out at {time} every evening and the {thing} stays locked. I have tried it on two phones. {name} told me to wait, and I have waited since {day}.`,
  `Thank you for the lovely note about {name}, who will be very glad to read it. The {thing} is yours to keep, and the {sum} we took for it on {day} is on its way back. Do write to {order} if anything else should turn up after {day}.`,
  `Just to clarify, the {sum} is a deposit and not a fee. You get it back when the {thing} is returned, as the agreement of {day} says under {order}. Obviously we cannot pay it out at {time} on the same day, but {name} will see that it happens by {day}.`,
  `I have now read all eleven messages, from {day} up to the one you sent at {time}. What went wrong is that {name} closed the case under {order} while the {thing} was still with us. I have opened it again, and it stays open until you tell me that the {sum} has arrived.`,
];

const long = (size: number, seed: number): string => {
  const below = randomFrom(seed);
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const part = fill(PARAGRAPHS[below(PARAGRAPHS.length)] ?? '', below);
    parts.push(part);
    length += part.length + 2;
  }
  const text = parts.join('\n\n');
  return text.slice(0, Math.max(text.lastIndexOf(' ', size), 1));
};

/** English text of about this many characters; each seed gives another. */
export const textOf = (size: number, seed: number): string => {
  if (size <= 300) return fill(REPLY, randomFrom(seed));
  if (size <= 1500) return fill(MAIL, randomFrom(seed));
  return long(size, seed);
};

/** How many of a text's sentences stand in it only once, as a share. */
export const shareOfDifferent = (text: string): number => {
  const sentences = text.split(/(?<=[.?!:])\s+/);
  return new Set(sentences).size / sentences.length;
};

const BEGINNINGS = "i'm very very sorry if if you feel that you that ";

const SIGNATURES = 'Thanks,\nSam\nps. x\n';

const filled = (part: string, size: number): string =>
  part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Half one sentence of beginnings of phrases that never come to their end, half signatures in a row. */
export const hostileText = (size: number): string =>
  `${filled(BEGINNINGS, size / 2)}\n${filled(SIGNATURES, size / 2)}`;

/** What is typed into the draft, key by key. */
export const TYPED = [
  " I'm sorry that the box was open when it reached you, and I have sent a new one today.",
  ' As I said before, the refund takes three days, so please wait until Friday.',
  ' You should have told us sooner, but I will see what the depot can still do for you!',
  ' Would you rather have the money back, or shall we try once more on Tuesday morning?',
  ' Unfortunately we are unable to process your request at this time: policy 4.2 applies.',
];
