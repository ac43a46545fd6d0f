import { describe, expect, test } from 'vitest';
import { draftContext } from '../../lib/lint/draft-context.ts';
import { lint } from '../../lib/lint/lint-once.ts';
import { exposedIn } from '../../lib/reply/public-guard.ts';
import { conversationOf, noSettings } from './situations.ts';

const told =
  '@lumen still waiting. Order LH-2093, the bag is KX7701, it should go to 14 kestrel court, Leeds. Call 07700 900123.';
const situation = (name: string, customer = told) =>
  conversationOf({ customer, name, channel: 'x-public' });
const exposed = (draft: string, name = 'Sara Lund'): string[] =>
  exposedIn(draft, situation(name), noSettings).map(({ text }) => text);

describe('is private', () => {
  test.each([
    ['We wrote to sara.lund+shop@mail.example.co.uk today.', 'sara.lund+shop@mail.example.co.uk'],
    ['Is s_lund@mail.example right?', 's_lund@mail.example'],
    ['Is it 07700 900123?', '07700 900123'],
    ['Is it 07700900123?', '07700900123'],
    ['I rang (020) 7946 0991.', '(020) 7946 0991'],
    ['I rang 020-7946-0991.', '020-7946-0991'],
    ['I rang +1 (555) 010-4477.', '+1 (555) 010-4477'],
    ['I rang 555.010.4477.', '555.010.4477'],
    ['I rang 06 12 34 56 78.', '06 12 34 56 78'],
    ['Your card 4111111111111111 was charged.', '4111111111111111'],
    ['Your card 4111-1111-1111-1111 was charged.', '4111-1111-1111-1111'],
    ['The card ending 4242 was charged.', 'card ending 4242'],
    ['The account ending in 881 was charged.', 'account ending in 881'],
    ['It went to sort code 20-00-00.', 'sort code 20-00-00'],
    ['It went to DE89 3704 0044 0532 0130 00.', 'DE89 3704 0044 0532 0130 00'],
    ['LH-20931 left our depot.', 'LH-20931'],
    ['#LH20931 left our depot.', '#LH20931'],
    ['LH-2093 left our depot.', 'LH-2093'],
    ['lh-2093 left our depot.', 'lh-2093'],
    ['KX7701 is on the belt in Oslo.', 'KX7701'],
    ['The order 88-2041 left.', 'order 88-2041'],
    ['Your booking reference QX81Z2 is there.', 'booking reference QX81Z2'],
    ['Claim no. HC-55810 is with us.', 'Claim no. HC-55810'],
    ['203-1234567-1234567 left.', '203-1234567-1234567'],
    ['1Z999AA10123456784 is the tracking.', '1Z999AA10123456784'],
    ['Policy number: 7712093 is open.', 'Policy number: 7712093'],
    ['It went to 14 Acacia Avenue.', '14 Acacia Avenue'],
    ['It went to 221b Old Baker Street.', '221b Old Baker Street'],
    ['It went to 14 Kestrel Court.', '14 Kestrel Court'],
    ['It went to 14 kestrel court.', '14 kestrel court'],
    ['It went to SW1A 1AA.', 'SW1A 1AA'],
    ['It went to LS62AB.', 'LS62AB'],
    ['It went to Austin, TX 78701.', 'TX 78701'],
    ['Sara Lund, I am sorry.', 'Sara Lund'],
    ['sara lund, I am sorry.', 'sara lund'],
    ['Sara Maria Lund, I am sorry.', 'Sara Maria Lund'],
  ])('%s', (draft, text) => {
    expect(exposed(draft)).toEqual([text]);
  });

  test.each([
    ['Bethan & Rob Price', 'Rob Price, we are on it.', 'Rob Price'],
    ['Bethan & Rob Price', 'Bethan Price, we are on it.', 'Bethan Price'],
    ['Mrs Anna Okonkwo', 'Anna Okonkwo, we are on it.', 'Anna Okonkwo'],
  ])('%s: %s', (name, draft, text) => {
    expect(exposed(draft, name)).toEqual([text]);
  });
});

describe('is for everybody', () => {
  test.each([
    ['Hi Sara, I will reply here by 14 August 2026.'],
    ['The sale runs from 2026-11-20 to 2026-11-27.'],
    ['It opened on 20.11.2026 and closed on 27.11.2026.'],
    ['The 2024-2025 season tickets are out.'],
    ['We have it in sizes 8 10 12 14 16 18.'],
    ['More than 12 500 000 people use it.'],
    ['More than 12.500.000 people use it.'],
    ['It cost £1,250.00 and now costs £999.99.'],
    ['Version 17.4.1 fixes it, and 17.4.2 is coming.'],
    ['The lines are open from 9-5 and 10-4 on Sunday.'],
    ['That is 24/7, 365 days a year.'],
    ['The WH-1000XM4 and the RTX-4090 are back.'],
    ['It meets ISO-9001 and EN-1176.'],
    ['The MP3 4GB and the M2 8GB models are affected.'],
    ['A PS5 2TB drive fits.'],
    ['Flight BA1234 lands at gate B12.'],
    ['Orders from before 2024 are in the old shop.'],
    ['Your order left on Monday, in 2 of 3 parts.'],
    ['The order 2026 catalogue is out.'],
    ['Booking opens at 10am, tickets from 12pm.'],
    ['We have 14 new drivers and 3 depots.'],
    ['The 24 Hour Drive is at noon.'],
    ['A 5 Star Place to stay.'],
    ['The 42 stops at Market Street again.'],
    ['Write to us: https://x.com/messages/compose?recipient_id=123456789012'],
    ['It is all at https://lumen.example/help/LH-20931 for you.'],
    ['@sara we are on it.'],
    ['Ask @lumenhelp, they are quick.'],
    ['Kind regards from all of us.'],
    ['Thank you, Sara. Best Regards'],
    ['1000000 thanks to the 2500 of you who came.'],
    ['It weighs 1 250 grams and is 30 x 40 x 50 cm.'],
  ])('%s', (draft) => {
    expect(exposed(draft)).toEqual([]);
  });

  test.each([
    ['Corner Street Bakery', 'Hi Corner Street Bakery, we are on it.'],
    ['Lumen Home Ltd', 'Lumen Home Ltd is right.'],
    ['Sara', 'Hi Sara, we are on it.'],
    ['Bethan and Rob', 'Hi Bethan and Rob, we are on it.'],
    ['Bethan & Rob Price', 'Hi Bethan and Rob, we are on it.'],
  ])('%s: %s', (name, draft) => {
    expect(exposed(draft, name)).toEqual([]);
  });

  test('a closing is no name', () => {
    const conversation = situation('lampfan92', 'Where is it?\n\nBest Regards');
    expect(exposedIn('Best Regards, Anna', conversation, noSettings)).toEqual([]);
  });
});

const asked = (draft: string): boolean =>
  lint(draft, draftContext(situation('Sara Lund'), new Set())).some(
    ({ rule }) => rule === 'asks-private-data',
  );

describe('asking for it in public is flagged', () => {
  test.each([
    ['Please send us your order number.'],
    ['What is your email address?'],
    ['Could you share your phone number?'],
    ['Please reply here with your postcode.'],
    ['Can I get your full name and address?'],
    ['We need your booking reference to help.'],
    ['Order number please?'],
    ['Drop your email below and we will look.'],
  ])('%s', (draft) => {
    expect(asked(draft)).toBe(true);
  });

  test.each([
    ['Please send us your order number in a direct message.'],
    ["Please don't post your address here."],
    ['Message us here with your order number, so that it stays private.'],
    ['Which colour would you like?'],
    ['What happened, and when did you notice it?'],
    ['The number of the bus is on the front.'],
  ])('%s', (draft) => {
    expect(asked(draft)).toBe(false);
  });
});
