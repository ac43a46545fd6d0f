import { describe, expect, test } from 'vitest';
import { lint } from '../../lib/lint/lint-once.ts';
import type { Suggestion } from '../../lib/reply/move.ts';
import type { Channel } from '../../lib/text/conversation.ts';
import { answer } from '../../scripts/amends/suggest.ts';
import { filled } from './filled.ts';

// Whole messages as people write them: who, what they say, and what the first reply must say back.
const told: [Channel, string, string, RegExp[]][] = [
  [
    'gmail',
    'Rebecca Stone',
    `Hello,\n\nI placed an order with you on 14 October (order number LH-20931) for a walnut side table, and I was told it would be delivered by 28 October. It is now the middle of November and there is no sign of it. I have emailed twice and phoned once, and each time I was told someone would get back to me. Nobody has.\n\nI paid £189 for this. Either send me the table this week or refund me.\n\nRebecca Stone`,
    [
      /Rebecca/,
      /walnut side table/,
      /LH-20931/,
      /on 14 October/,
      /28 October/,
      /£189/,
      /sorry/,
      /\[date\]/,
    ],
  ],
  [
    'zendesk',
    'T. Okafor',
    'Good morning. I was a little surprised to see that the blender I received last week does not seem to switch on. I have tried three different sockets. I wonder whether you might be able to look into this for me? Kind regards, Tunde Okafor',
    [/Tunde/, /blender/, /\[date\]/],
  ],
  [
    'x-public',
    'Mel 🌈',
    '@LumenHome third time asking. where is my refund?? you owe me £62.50 since september. absolute joke of a company',
    [/Mel/, /refund|money/, /sorry/, /details stay private/],
  ],
  [
    'gmail',
    'Gary Flint',
    "Your delivery driver threw my parcel over the fence and the mirror inside is smashed to pieces. I bought it for my wife's birthday on Saturday. I am absolutely livid. I want a replacement before then.",
    [/Gary/, /mirror/, /replacement/, /^(?!.*(?:due|ordered|arrived?) on Saturday)/s],
  ],
  [
    'zendesk',
    'Yuki Tanaka',
    'My flight to Lisbon was delayed by seven hours and I missed my connection. Your staff at the desk were rude and unhelpful. I demand compensation.',
    [/Yuki/, /flight was delayed|delayed/, /compensation/],
  ],
  [
    'x-public',
    'Ivo',
    '@LumenHome open all weekend but my floor lamp (order 50412) has been “in transit” for 16 days 😡 I was promised five. The old one is dead so we sit in the dark. Where is it, and can you send another one?',
    [/Ivo/, /sorry/, /got .* to you|waiting for|arrived/, /^(?!.*let you down)/s],
  ],
  [
    'x-dm',
    'dave',
    'u charged me twice for the same thing sort it out',
    [/charged twice/, /second payment/],
  ],
  [
    'gmail',
    'Paul',
    "The kids' bunk bed collapsed last night. My daughter was lucky not to be hurt. How can you sell something like this?",
    [/Paul/, /bunk bed/],
  ],
  [
    'x-public',
    'Ada Obi',
    'Loving the new lamp from @LumenHome, thank you so much!',
    [/Ada/, /thank you/i, /lamp/],
  ],
  [
    'x-public',
    'Ken',
    '@LumenHome do you deliver to Ireland?',
    [/whether we deliver to Ireland: \[answer\]/],
  ],
  [
    'gmail',
    'Lea Brandt',
    'Hi, could you tell me when order 77120 will ship? Thanks, Lea',
    [/when order 77120 will ship/],
  ],
  [
    'gmail',
    'Sam',
    "I'd like to cancel my membership please, effective immediately. The gym has been closed more than it has been open.",
    [/membership is cancelled|cancelled your membership/, /\[date\]/],
  ],
  [
    'gmail',
    'Olga',
    "You people are useless f***ing morons. I've been without hot water for 9 days!!!",
    [/hot water/, /respect|insults/],
  ],
  [
    'gmail',
    'Wen Li',
    'The shoes are two sizes too small even though I ordered a 42. I asked for an exchange two weeks ago and have heard nothing.',
    [/shoes are two sizes too small/, /replacement/],
  ],
  [
    'gmail',
    'Mia Holt',
    'I am writing to complain about the ceiling light I bought from you in March. It flickers every evening and the last electrician I paid (€80) told me the driver is defective. I have sent two e-mails and had no reply. Please replace it, and explain why nobody answered.',
    [
      /Mia/,
      /ceiling light/,
      /nobody answered|heard nothing|no reply/,
      /replacement/,
      /^(?!.*€80)/s,
    ],
  ],
  [
    'gmail',
    'Rita',
    'My account has been suspended and nobody will tell me why. I run my business through it and I am losing money every day.',
    [/account/, /sorry/],
  ],
];

const settings = {
  agentName: 'Anna',
  brand: 'Lumen Home',
  contact: { email: 'help@lumen.example', xUserId: '123' },
};

describe.each(told)('on %s %s', (channel, author, text, says) => {
  const { suggestions } = answer({
    conversation: {
      channel,
      public: channel === 'x-public',
      me: 'us',
      messages: [{ author, text }],
    },
    settings,
  }) as { suggestions: Suggestion[] };

  test('is told back what they said', () => {
    for (const words of says) expect(suggestions[0]?.text).toMatch(words);
  });

  test('hears nothing we would flag', () => {
    const context = { channel, customer: text, earlier: [], off: new Set<string>() };
    const findings = suggestions.flatMap((suggestion) => lint(filled(suggestion.text), context));
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  });
});
