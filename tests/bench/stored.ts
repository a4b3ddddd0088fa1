/** Thousands of stored motions, the same ones each time: real gemeenten, titles of our own. */
import { allGemeenten } from '../../motions/gemeenten/register';
import type { MotionEvent } from '../../motions/history/events';
import { eventsFromReading } from '../../motions/history/events-from-reading';
import { motionFromEvents, type StoredMotion } from '../../motions/history/stored-motion';
import { motionId } from '../../motions/identity';
import type { Motion, Reading } from '../../motions/model';
import type { StoredDocument } from '../../storage/records';
import type { ReaderBrowser } from '../e2e/browser';

export type StoredFacts = {
  documents: StoredDocument[];
  motions: StoredMotion[];
  events: MotionEvent[];
};

const MOTIONS_PER_DOCUMENT = 50;
const FIRST_YEAR = 1900;
const ROWS_PER_MESSAGE = 2000;
const OPENINGS = ['Meer aandacht voor', 'Geld voor', 'Samen werken aan', 'Ruimte voor', 'Geen'];
const PLACES = ['dorpen', 'de wijk', 'kleine kernen', 'de regio', 'scholen', 'grensstreken'];
const BEGINNINGS =
  'jeugd zorg water woning school verkeer energie natuur sport afval brand haven markt molen park'.split(
    ' ',
  );
const ENDINGS =
  'beleid fonds regeling plan akkoord toezicht vervoer bouw hulp kosten taken wet kaart dienst'.split(
    ' ',
  );
const SENTENCE =
  'Het bestuur heeft met de gemeenten en het ministerie overlegd over de uitvoering en de kosten. ';

const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[], at: number): Item => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

function titleAt(number: number): string {
  const opening = pick(OPENINGS, number);
  const subject = pick(BEGINNINGS, number * 7) + pick(ENDINGS, number * 11 + 3);
  const second = pick(BEGINNINGS, Math.floor(number / 15)) + pick(ENDINGS, Math.floor(number / 14));
  return `${opening} ${subject} en ${second} in ${pick(PLACES, number)} ${number}`;
}

function motionAt(number: number, year: number): Motion {
  const { code, name } = pick(
    allGemeenten().filter(({ end }) => end === undefined),
    number * 13,
  );
  const said = {
    title: titleAt(number),
    submitters: [{ name, gemeente: code }],
    meeting: { kind: 'ALV' as const, date: `${year}-06-15` },
  };
  return {
    id: motionId(said),
    ...said,
    andOthers: false,
    subject: pick(BEGINNINGS, number),
    request: `De leden vragen om ${said.title.toLowerCase()}. ${SENTENCE.repeat(3)}`,
    account: SENTENCE.repeat(8),
    proposal: { kind: number % 3 === 0 ? 'afdoen' : 'aanhouden', text: 'Aanhouden' },
    source: { pages: [1, 1] },
    warnings: [],
  };
}

function readingAt(document: number, count: number): Reading {
  const year = FIRST_YEAR + document;
  const first = document * MOTIONS_PER_DOCUMENT;
  return {
    schema: 'motievolger/1',
    document: {
      kind: 'verantwoording',
      title: `Verantwoording moties ${year}`,
      meeting: { kind: 'ALV', date: `${year + 1}-06-15` },
      sha256: document.toString(16).padStart(64, '0'),
      url: `https://vng.nl/sites/default/files/verantwoording-${year}.pdf`,
    },
    motions: Array.from({ length: Math.min(MOTIONS_PER_DOCUMENT, count - first) }, (_, index) =>
      motionAt(first + index, year),
    ),
    warnings: [],
  };
}

/** @returns Of each motion what an account says: that it was submitted, and how it stands. */
export function storedFacts(count: number): StoredFacts {
  const readings = Array.from({ length: Math.ceil(count / MOTIONS_PER_DOCUMENT) }, (_, document) =>
    readingAt(document, count),
  );
  const events = readings.flatMap(eventsFromReading);
  const byMotion = Map.groupBy(events, (event) => event.motionId);
  return {
    documents: readings.map(({ document: { sha256: id, ...document } }) => ({
      ...document,
      id,
      readAt: '2025-06-01T10:00:00.000Z',
      warnings: [],
    })),
    motions: [...byMotion.values()].flatMap((said) => motionFromEvents(said) ?? []),
    events,
  };
}

/** Puts rows into a table that is there, past the extension. Runs in a page. */
async function putRows({ table, rows }: { table: string; rows: unknown[] }): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const opening = indexedDB.open('motievolger');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction(table, 'readwrite');
    for (const row of rows) transaction.objectStore(table).put(row);
    transaction.onabort = () => reject(transaction.error);
    transaction.oncomplete = () => {
      database.close();
      resolve();
    };
  };
  await promise;
}

/** Fills the store of the extension, for a user of Deventer. */
export async function fillStore(browser: ReaderBrowser, facts: StoredFacts): Promise<void> {
  const page = await browser.openReader('/options.html');
  // The database is made by the page itself.
  await page.getByRole('heading', { level: 1 }).waitFor();
  const settings = [{ key: 'gemeenten', value: ['gm0150'] }];
  for (const [table, rows] of Object.entries({ ...facts, settings })) {
    for (let at = 0; at < rows.length; at += ROWS_PER_MESSAGE) {
      await page.evaluate(putRows, { table, rows: rows.slice(at, at + ROWS_PER_MESSAGE) });
    }
  }
  await page.close();
}
