import type { ReplySettings } from '../reply/move.ts';
import type { Way } from '../reply/ways.ts';
import type { Settings } from '../settings.ts';
import type { Conversation } from '../text/conversation.ts';
import type { Brand } from './brand.ts';

type Team = Pick<Settings, 'agentName' | 'brand' | 'brands' | 'contact' | 'values'>;

/** Every brand of the team. The first stands in where none is recognised. */
export const brandsOf = ({ brand, contact, brands }: Team): Brand[] => [
  { name: brand, accounts: [], contact },
  ...brands,
];

/** An account as somebody types it and as a page tells it, alike. */
export const bareAccount = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:@|mailto:)?/, '')
    .replace(/\.zendesk\.com(?:\/.*)?$/, '');

const domainOf = (address: string): string => /@(.+)$/.exec(address)?.[1] ?? '';

/**
 * Which brand a conversation belongs to: by the mailbox, handle or Zendesk that is open, else by the
 * one domain its mail comes from, else the first.
 */
export const brandAt = (
  brands: readonly Brand[],
  { account, me }: Pick<Conversation, 'account' | 'me'>,
): number => {
  const here = [account, me].map(bareAccount).filter(Boolean);
  const exact = brands.findIndex(({ accounts, contact }) =>
    [...accounts, contact.handle, contact.email].some((one) => here.includes(bareAccount(one))),
  );
  if (exact >= 0) return exact;
  const domains = here.map(domainOf).filter(Boolean);
  const near = brands.flatMap(({ accounts, contact }, index) =>
    [...accounts, contact.email].some((one) => domains.includes(domainOf(bareAccount(one))))
      ? [index]
      : [],
  );
  return near.length === 1 ? (near[0] ?? 0) : 0;
};

/** What a suggestion is told of the team, as this brand. */
export const teamAs = (team: Team, at: number, way: Way | null): ReplySettings => {
  const all = brandsOf(team);
  const { name, contact } = all[at] ?? { name: team.brand, contact: team.contact };
  const { agentName, values } = team;
  return { agentName, brand: name, contact, values, ...(way ? { way } : {}) };
};
