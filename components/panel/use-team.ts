import { useMemo, useState } from 'react';
import type { ReplySettings } from '../../lib/reply/move.ts';
import { type Way, wayOf, waysOf } from '../../lib/reply/ways.ts';
import type { Brand } from '../../lib/settings/brand.ts';
import { brandAt, brandsOf, teamAs } from '../../lib/settings/brand-of.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Conversation } from '../../lib/text/conversation.ts';

/** Whom this conversation is answered as, and where a public reply leads to. */
export interface Team {
  /** What suggestions are told. */
  as: ReplySettings;
  brands: readonly Brand[];
  at: number;
  ways: readonly Way[];
  way: Way;
  onBrand(at: number): void;
  onWay(way: Way): void;
}

/** The account tells; what the agent takes instead holds for this conversation. */
export const useTeam = (settings: Settings, { account, me }: Conversation): Team => {
  const [taken, take] = useState<number | null>(null);
  const [wanted, want] = useState<Way | null>(null);
  return useMemo(() => {
    const brands = brandsOf(settings);
    const at = taken !== null && taken < brands.length ? taken : brandAt(brands, { account, me });
    const as = teamAs(settings, at, wanted);
    const ways = waysOf(as.contact);
    return { as, brands, at, ways, way: wayOf(as), onBrand: take, onWay: want };
  }, [settings, account, me, taken, wanted]);
};
