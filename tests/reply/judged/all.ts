import { appsAndFirms } from './apps-and-firms.ts';
import { fresh } from './fresh.ts';
import { homesAndLines } from './homes-and-lines.ts';
import { inTheMiddle } from './in-the-middle.ts';
import { services } from './services.ts';
import { shops } from './shops.ts';
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
];
