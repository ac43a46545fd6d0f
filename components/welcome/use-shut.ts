import { useEffect, useState } from 'react';
import { hasAccess, watchAccess } from '../../lib/settings/host-access.ts';
import type { SiteId } from '../../lib/text/conversation.ts';

/** Where each of the inboxes stands, as the browser is asked about it. */
export const hostOf: Record<SiteId, string> = {
  gmail: 'mail.google.com',
  zendesk: '*.zendesk.com',
  x: 'x.com',
};

const none: ReadonlySet<SiteId> = new Set();

/** The inboxes the browser keeps us out of at the moment, whatever the settings say. */
export const useShut = (): ReadonlySet<SiteId> => {
  const [shut, setShut] = useState(none);
  useEffect(() => {
    let over = false;
    const look = async (): Promise<void> => {
      const sites = Object.keys(hostOf) as SiteId[];
      const open = await Promise.all(sites.map((site) => hasAccess(hostOf[site])));
      if (!over) setShut(new Set(sites.filter((_, at) => !open[at])));
    };
    const lookQuietly = (): void => void look().catch(() => {});
    lookQuietly();
    const stop = watchAccess(lookQuietly);
    return () => {
      over = true;
      stop();
    };
  }, []);
  return shut;
};
