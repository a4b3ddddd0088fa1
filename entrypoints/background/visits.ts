/**
 * How often pages may be read because they are visited. A page could load itself again and again, or
 * change its words or its address without end: each time is a visit with other words.
 */
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { withoutPlace } from '../../motions/web-address';

const visitSchema = z.strictObject({ url: z.string(), at: z.number() });
export type Visit = z.infer<typeof visitSchema>;

const WINDOW_MS = 10 * 60 * 1000;
/** In that time: a page that is still being filled is read a few times, a meeting has dozens of pages. */
const MOST_OF_ONE_PAGE = 5;
const MOST_OF_ALL = 100;

/** @returns The visits that count from now on, with this one; null when it is one too many. */
export function withVisit(visits: readonly Visit[], { url, at }: Visit): Visit[] | null {
  const recent = visits.filter((visit) => at - visit.at < WINDOW_MS);
  const address = withoutPlace(url);
  const ofPage = recent.filter((visit) => visit.url === address);
  if (recent.length >= MOST_OF_ALL || ofPage.length >= MOST_OF_ONE_PAGE) return null;
  return [...recent, { url: address, at }];
}

const KEY = 'visits';
let last: Promise<unknown> = Promise.resolve();

async function keepVisit(visit: Visit): Promise<boolean> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const visits = withVisit(z.array(visitSchema).safeParse(stored).data ?? [], visit);
  if (visits === null) return false;
  await browser.storage.session.set({ [KEY]: visits });
  return true;
}

/** Counts the visit. One after another, so that two pages at once do not pass as one. */
export function mayReadAgain(url: string, at: number): Promise<boolean> {
  const answer = last.then(() => keepVisit({ url, at }));
  last = answer.catch(() => undefined);
  return answer;
}
