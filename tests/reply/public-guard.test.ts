import { expect, test } from 'vitest';
import { exposedIn } from '../../lib/reply/public-guard.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { filled } from './filled.ts';
import { generated } from './generated.ts';
import { conversationOf, noSettings } from './situations.ts';

const contact = { ...noSettings.contact, email: 'help@lumen.example', phone: '020 7946 0000' };
const exposed = (draft: string, channel: 'x-public' | 'gmail' = 'x-public'): string[] =>
  exposedIn(draft, conversationOf({ customer: 'Where is it?', name: 'Sara Lund', channel }), {
    ...noSettings,
    contact,
  }).map(({ what }) => what);

test.each([
  ['We wrote to sara.lund@mail.example.', ['an e-mail address']],
  ['We rang you on 07700 900123.', ['a phone number']],
  ['We rang +44 7700 900123 twice.', ['a phone number']],
  ['Your card 4111 1111 1111 1111 was charged.', ['a card or account number']],
  ['It went to GB29 NWBK 6016 1331 9268 19.', ['a card or account number']],
  ['Your order LH-20931 left our depot.', ['an order number']],
  ['Invoice number 447120 is paid.', ['an order number']],
  ['It went to 14 Acacia Avenue.', ['a postal address']],
  ['It went to LS6 2AB.', ['a postal address']],
  ['Hello Sara Lund, sorry.', ['a full name']],
  ['It went to 14 Acacia Avenue for Sara Lund.', ['a postal address', 'a full name']],
])('%s', (draft, what) => {
  expect(exposed(draft)).toEqual(what);
  expect(exposed(draft, 'gmail')).toEqual([]);
});

test.each([
  ['Hi Sara, I will reply here by 14 August.'],
  ['Write to us at help@lumen.example or ring 020 7946 0000.'],
  ['Message us here: https://x.com/messages/compose?recipient_id=1234567890123'],
  ['You waited 3 hours and paid 120 euros, in order 2 of 3.'],
  ['We have 12 drivers on the road from 9 to 5.'],
])('%s', (draft) => {
  expect(exposed(draft)).toEqual([]);
});

test('a long draft of anything is read in time', { timeout: 30_000 }, () => {
  const start = performance.now();
  for (const piece of ['1 ', 'a@', 'order 1-', 'A1 ', '1 Aa ', '(+']) exposed(piece.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(8_000);
});

test('no public suggestion exposes anything', { timeout: 60_000 }, () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const { conversation, settings, reading } = generated(seed);
    for (const { text } of suggest({ conversation, settings, reading }))
      expect(exposedIn(filled(text), conversation, settings), text).toEqual([]);
  }
});
