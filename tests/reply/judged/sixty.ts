import { appsAndFirms } from './apps-and-firms.ts';
import { homesAndLines } from './homes-and-lines.ts';
import { inTheMiddle } from './in-the-middle.ts';
import { services } from './services.ts';
import { shops } from './shops.ts';
import type { Told } from './told.ts';
import { tripsAndTables } from './trips-and-tables.ts';

/** Written to be judged, never to write moves by: sixty customers of many trades and moods. */
export const told: readonly Told[] = [
  ...shops,
  ...services,
  ...homesAndLines,
  ...tripsAndTables,
  ...appsAndFirms,
  ...inTheMiddle,
];
