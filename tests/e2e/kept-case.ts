import type { Page } from 'puppeteer-core';
import type { Case } from '../../lib/cases/case.ts';

/** A case as it stands in the database, read past our own code; `page` is one of ours. */
export const keptCase = (page: Page, id: string): Promise<Case | null> =>
  page.evaluate(async (key) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await asked(indexedDB.open('amends'));
    const found: Case | undefined = await asked(
      db.transaction('cases').objectStore('cases').get(key),
    );
    db.close();
    return found ?? null;
  }, id);
