import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../lib/cases/redact.ts';

test.each([
  ['Write to dana.w@post.example.', 'Write to [email].'],
  ['mail: d+shop@sub.post.example, please', 'mail: [email], please'],
  ['Call +44 20 7946 0958 today', 'Call [phone] today'],
  ['Call (020) 7946-0958', 'Call [phone]'],
  ['0171 555 01234 is mine', '[phone] is mine'],
  ['card 4111 1111 1111 1111 was charged', 'card [card] was charged'],
  ['card 4111-1111-1111-1111', 'card [card]'],
  ['to GB82 WEST 1234 5698 7654 32 please', 'to [iban] please'],
  ['to DE89370400440532013000', 'to [iban]'],
  ['DE89 3704 0044 0532 0130 00 I WANT IT', '[iban] I WANT IT'],
  ['my number: 0171 555 01234', 'my number: [phone]'],
  ['call me on 5551234567', 'call me on [phone]'],
])('%s', (text, masked) => {
  expect(redact(text)).toBe(masked);
});

test.each([
  'Order 4417-220 never came',
  'order #100200300400 is late',
  'ticket 20261120334 is still open',
  'I paid 1,249.00 on 2026-11-20 at 10:45',
  'On 12/11/2026 I called 3 times',
  'flight BA2490 was cancelled',
  'invoice no. 55-2210-7781',
  'follow @acme or meet @ noon',
  'the price went from 100 to 200',
])('kept: %s', (text) => {
  expect(redact(text)).toBe(text);
});

test('the customer’s own name is masked where it stands as a word', () => {
  expect(redact('Dana here, DANA WHITFIELD. Bandana torn.', 'Dana Whitfield')).toBe(
    '[name] here, [name] [name]. Bandana torn.',
  );
});

test('masking twice changes nothing', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'a@b.example',
      ' +44 20 7946 0958 ',
      '4111 1111 1111 1111',
      '@@',
      '--',
      '[phone]',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const once = redact(pieces.join(''));
      expect(redact(once)).toBe(once);
    }),
  );
});

test.each([['@'], ['a@'], ['1 '], ['+('], ['a.'], ['1-'], ['A1'], ['AA11'], ['12 (']])(
  '50,000 characters of %j come through, in one pass',
  (unit) => {
    const text = unit.repeat(50_000 / unit.length);
    expect(redact(text).length).toBeGreaterThan(0);
  },
);
