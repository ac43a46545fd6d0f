/** How often a test tries: a few times in the quick loop, all of them in `npm test`. */
export const runs = (quick: number, all: number): number =>
  process.env.AMENDS_THOROUGH === '1' ? all : quick;
