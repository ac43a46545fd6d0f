import { describe, expect, test } from 'vitest';
import { readConversation } from '../../lib/detect/read-conversation.ts';
import { brokenWord } from '../../lib/reply/broken-word.ts';
import { colleagueIn, wantsLeadTold } from '../../lib/reply/colleague.ts';
import { deadlineOf } from '../../lib/reply/deadline.ts';
import { demands, questionsAsked } from '../../lib/reply/demand.ts';
import type { Situation } from '../../lib/reply/move.ts';
import { onBehalf } from '../../lib/reply/on-behalf.ts';
import { isLearned, lowered, spelled } from '../../lib/reply/spelling.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { conversationOf, noSettings, type Told } from './situations.ts';

const situation = (customer: string, told: Partial<Told> = {}): Situation => {
  const conversation = conversationOf({ customer, ...told });
  return { conversation, reading: readConversation(conversation), settings: noSettings };
};

describe('a promise of ours that was not kept is told as one', () => {
  const word = (agent: string, customer: string, channel: Told['channel'] = 'gmail') =>
    brokenWord(situation(customer, { agent: [agent], opening: 'Where is it?', channel }));

  test.each([
    ["I'll write to you by 28 March.", 'Nothing came.', 'we would write to you by 28 March'],
    [
      'The assessor will ring you this week.',
      'Nobody rang.',
      'the assessor would ring you that week',
    ],
    [
      'It is back with us and your refund will be with you by 15 July.',
      "It isn't there.",
      'your refund would be with you by 15 July',
    ],
    [
      'I can confirm that the funds will be released on Friday.',
      'They were not released.',
      'the funds would be released on Friday',
    ],
    ["Sorry! I'll message you by tomorrow.", 'hello??', 'we would message you by the next day'],
    [
      'You will hear from me within 10 days.',
      'No one has called.',
      'you would hear from us within 10 days',
    ],
  ])('%s', (agent, customer, told) => {
    expect(word(agent, customer)).toBe(told);
  });

  test.each([
    ["I'll write to you by 28 March.", 'Thank you, that is fine.'],
    ["I'll look into it.", 'Nobody has called.'],
    ['Will Friday suit you?', 'Nobody has called.'],
    ['I am sorry we let you down.', 'Nobody has called.'],
  ])('%s %s', (agent, customer) => {
    expect(word(agent, customer)).toBe('');
  });

  test('never in public', () => {
    expect(word("I'll write to you by 28 March.", 'Nothing came.', 'x-public')).toBe('');
  });
});

test.each([
  ['Please swap it before the 20th.', 'before the 20th'],
  ['Unless it is repaired by 15 december I shall sue.', 'by 15 December'],
  ['I need the right ones on site by Saturday.', 'by Saturday'],
  ['Can you send it by the end of the month?', 'by the end of the month'],
  ['You said I would have it by Friday.', ''],
  ['It was due by 8 November, please hurry.', ''],
  ['I paid by 3 March.', ''],
])('the day named in %j is %j', (text, by) => {
  expect(deadlineOf(situation(text))).toBe(by);
});

test.each([
  ['Your fitter Callum put it up in the rain.', 'Callum'],
  ['Tomasz on reception was wonderful.', 'Tomasz'],
  ['Huge thanks to Amara on the front desk.', 'Amara'],
  ["Please make sure Callum's boss sees this.", 'Callum'],
  ['Well done whoever writes them.', ''],
  ['Your team is wonderful.', ''],
  ['Thanks to you all.', ''],
])('the colleague in %j is %j', (text, name) => {
  expect(colleagueIn(text)).toBe(name);
});

test('they may ask that a lead hears of it', () => {
  expect(wantsLeadTold("Please make sure Callum's boss sees this.")).toBe(true);
  expect(wantsLeadTold('Callum was lovely.')).toBe(false);
});

test.each([
  ['she has stopped wearing them', 'I write for my mother.', 'my mother has stopped wearing them'],
  ['he lay on the tiles', 'My father lives alone.', 'my father lay on the tiles'],
  ['he lay on the tiles', 'My mother lives alone.', 'he lay on the tiles'],
  ['he laughed at us', 'My father rang. The engineer came.', 'he laughed at us'],
  ['she laughed', 'My mother and my sister came.', 'she laughed'],
])('%j after %j', (said, before, told) => {
  expect(onBehalf(said, before)).toBe(told);
});

test.each([
  ['i cant get in and its broken', "i can't get in and it's broken"],
  ['we payed for two childs', 'we paid for two children'],
  ['soaked AGAIN for the THIRD time', 'soaked again for the third time'],
  ["it doesn't", "it doesn't"],
  ['Dont call', "Don't call"],
  ['its lid is blue', 'its lid is blue'],
])('%j is spelt %j', (text, right) => {
  expect(spelled(text)).toBe(right);
});

test('a shouted letter is told in an ordinary voice', () => {
  expect(lowered('WHERE IS MY WITHDRAWAL. I ASKED ON MONDAY.')).toBe(
    'Where is my withdrawal. I asked on monday.',
  );
  expect(lowered('Where is my withdrawal? I asked on Monday.')).toBe(
    'Where is my withdrawal? I asked on Monday.',
  );
});

test.each([
  ['the reception say that all rooms are occupied', true],
  ['he say it need new hinge', true],
  ['every time they are telling that refund will come', true],
  ['I have a large family and two small dogs', false],
  ['The man there showed me the old one', false],
  ['You have the photographs with the time on them', false],
])('%j was learned late: %s', (text, late) => {
  expect(isLearned(text)).toBe(late);
});

test.each([
  ['I want a name and a day.', true, 0],
  ['Could you post the missing ones?', true, 1],
  ['It broke. When is somebody coming?', true, 1],
  ['How is this still on sale??', false, 0],
  ['The lamp broke after a week.', false, 0],
  ['Are you lot brain dead?', false, 0],
])('%j demands: %s, asks %d', (text, wanted, questions) => {
  expect(demands(situation(text))).toBe(wanted);
  expect(questionsAsked(situation(text))).toBe(questions);
});

test.each([
  'the driver ',
  'for night ',
  '£1 ',
  'my mother she ',
  'please can you ',
  'one two three, and ',
  'by the 20th ',
  'your fitter Callum ',
  'my deposit ',
  'could you ',
  'you sent it ',
  '( i ',
  '.',
  ',',
])('a long letter of %j is answered in time', (piece) => {
  const long = situation(piece.repeat(Math.floor(60_000 / piece.length)));
  const before = process.cpuUsage();
  suggest(long);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(3000);
});
