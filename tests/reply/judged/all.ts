import { appsAndFirms } from './apps-and-firms.ts';
import { daysHeld } from './days-held.ts';
import { fresh } from './fresh.ts';
import { heldLetters } from './held-letters.ts';
import { heldTickets } from './held-tickets.ts';
import { homesAndLines } from './homes-and-lines.ts';
import { inTheMiddle } from './in-the-middle.ts';
import { lastHeld } from './last-held.ts';
import { lastOfAll } from './last-of-all.ts';
import { longLetters } from './long-letters.ts';
import { oneMore } from './one-more.ts';
import { plainDays } from './plain-days.ts';
import { plainDaysAgain } from './plain-days-again.ts';
import { services } from './services.ts';
import { shops } from './shops.ts';
import { sixth } from './sixth.ts';
import { ticketsAndPosts } from './tickets-and-posts.ts';
import type { Told } from './told.ts';
import { tripsAndTables } from './trips-and-tables.ts';

/** Customers of many trades and moods, written to judge suggestions by and never to write moves by. */
export const told: readonly Told[] = [
  ...shops,
  ...services,
  ...homesAndLines,
  ...tripsAndTables,
  ...appsAndFirms,
  ...inTheMiddle,
  ...fresh,
  ...longLetters,
  ...ticketsAndPosts,
  ...heldLetters,
  ...heldTickets,
  ...lastHeld,
  ...oneMore,
  ...lastOfAll,
  ...sixth,
  ...plainDays,
  ...plainDaysAgain,
  ...daysHeld,
];
