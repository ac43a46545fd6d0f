/** A stamp for a change made now, always later than the one before it: see `withChange`. */
export const laterThan = (stamp: string | undefined, now: string): string =>
  stamp && stamp >= now ? new Date(Date.parse(stamp) + 1).toISOString() : now;
