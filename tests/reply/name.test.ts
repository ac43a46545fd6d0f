import { expect, test } from 'vitest';
import { firstName, nameOf } from '../../lib/reply/name.ts';
import { conversationOf } from './situations.ts';

test.each([
  ['Jane Doe', 'Jane'],
  ['JANE DOE', 'Jane'],
  ['Doe, Jane', 'Jane'],
  ['Jane 🌸', 'Jane'],
  ['Jane Doe (she/her)', 'Jane'],
  ['José Ángel García', 'José'],
  ['Jean-Luc Martin', 'Jean-Luc'],
  ["D'Arcy Wells", "D'Arcy"],
  ['Ludwig van Beek', 'Ludwig'],
  ['Mrs Smith', 'Mrs Smith'],
  ['Dr Priya Rao', 'Priya'],
  ['Łukasz', 'Łukasz'],
  ['Mrs J. Okonkwo', 'Mrs Okonkwo'],
  ['A. Goodwin (Mrs)', 'Mrs Goodwin'],
  ['Dr S. Adeyemi', 'Dr Adeyemi'],
  ['Bethan & Rob Price', 'Bethan and Rob'],
  ['Bethan and Rob', 'Bethan and Rob'],
  ['Tomoko & James Bell', 'Tomoko and James'],
  ['Mr & Mrs Price', ''],
  ['Marks & Spencer', ''],
  ['Ann, Bob and Cid', ''],
  ['H. J. Rowntree', ''],
  ['R.', ''],
  ['Gary P', 'Gary'],
  ['Corner Street Bakery', ''],
  ['Johnson & Sons', ''],
  ['jane_doe92', ''],
  ['jane@example.com', ''],
  ['@jane', ''],
  ['Angry Customer', ''],
  ['Lumen Home Ltd', ''],
  ['Support Team', ''],
  ['J', ''],
  ['', ''],
  ['🌸🌸', ''],
  ['the one and only', ''],
])('%j is called %j', (display, name) => {
  expect(firstName(display)).toBe(name);
});

test.each([
  ['Where is my lamp?\n\nBest regards,\nPriya Nair', '', 'Priya'],
  ['Where is my lamp?\nThanks, Tom', 'lampfan92', 'Tom'],
  ['Where is my lamp?', 'Jane Doe', 'Jane'],
  ['Where is my lamp? Thanks', 'lampfan92', ''],
  ['Where is my lamp?\n\nBethan & Rob', 'bprice', 'Bethan and Rob'],
  ['Where is my lamp?\n\nEmeka', 'Chukwuemeka Okafor', 'Emeka'],
  ['Where is my lamp?\n\nA. Goodwin (Mrs)', 'Annette Goodwin', 'Mrs Goodwin'],
  ['Where is my lamp?\n\nDr S. Adeyemi', 'Samuel Adeyemi', 'Dr Adeyemi'],
  ['Where is my lamp? Thank you very much, Lan', 'lan1990', 'Lan'],
  ['Where is it?\n\nAcacia Avenue', 'Jane Doe', 'Jane'],
  ['Where is my lamp?\nRegards,\nSent from my phone', '', ''],
])('the name in %j by %j is %j', (customer, name, expected) => {
  expect(nameOf(conversationOf({ customer, name }))).toBe(expected);
});
