/** What each surface says of each motion: the kind of its standing, and all the words beside it. */
import type { Page } from 'playwright-core';

/** By the id of the motion. */
export type Said = ReadonlyMap<string, { kind: string; words: string }>;
/** Of the overview, which is the only one to tell who submitted it in a place of its own. */
export type SaidByOverview = ReadonlyMap<
  string,
  { kind: string; title: string; submitters: string }
>;

type Row = readonly [id: string, kind: string, words: string];
const saidOf = (rows: readonly Row[]): Said =>
  new Map(rows.map(([id, kind, words]) => [id, { kind, words }]));

/** The badges beside the words of a page of vng.nl. */
export async function saidByBadges(page: Page): Promise<Said> {
  const rows = await page
    .locator('.badge[data-motion-id]')
    .evaluateAll((badges) =>
      badges.map(
        (badge): Row => [
          badge.getAttribute('data-motion-id') ?? '',
          badge.getAttribute('data-standing') ?? '',
          badge.querySelector('.hidden-words')?.textContent ?? '',
        ],
      ),
    );
  return saidOf(rows);
}

/** The list of the reader and of the side panel. */
export async function saidByCards(page: Page): Promise<Said> {
  const rows = await page
    .locator('.motion-card')
    .evaluateAll((cards) =>
      cards.map(
        (card): Row => [
          card.getAttribute('data-motion-id') ?? '',
          card.querySelector('.badge')?.getAttribute('data-standing') ?? '',
          card.textContent ?? '',
        ],
      ),
    );
  return saidOf(rows);
}

const MOTION_LINK = 'a[href*="motie="]';

/** The lines of "sinds de vorige ALV". */
export async function saidByChanges(page: Page): Promise<Said> {
  const rows = await page.locator('.since__change').evaluateAll(
    (lines, selector) =>
      lines.map((line): Row => {
        const link = line.querySelector<HTMLAnchorElement>(selector);
        return [
          new URLSearchParams(link?.hash.slice(1)).get('motie') ?? '',
          line.querySelector('[data-standing]')?.getAttribute('data-standing') ?? '',
          line.textContent ?? '',
        ];
      }),
    MOTION_LINK,
  );
  return saidOf(rows);
}

export async function saidByOverview(page: Page): Promise<SaidByOverview> {
  const rows = await page.locator('.motions__row').evaluateAll(
    (lines, selector) =>
      lines.map((line) => {
        const link = line.querySelector<HTMLAnchorElement>(selector);
        return [
          new URLSearchParams(link?.hash.slice(1)).get('motie') ?? '',
          {
            kind: line.querySelector('[data-standing]')?.getAttribute('data-standing') ?? '',
            title: link?.textContent?.trim() ?? '',
            submitters: line.querySelector('td')?.textContent ?? '',
          },
        ] as const;
      }),
    MOTION_LINK,
  );
  return new Map(rows);
}

/** The page of each motion by itself, one after another; what is said on it is as soon as it is there. */
export const saidByMotionPages = (page: Page, ids: readonly string[]): Promise<Row[]> =>
  page.evaluate(async (wanted) => {
    const rowOf = (id: string): readonly [string, string, string] | null => {
      const shown = document.querySelector(`.motion-page[data-motion-id="${CSS.escape(id)}"]`);
      const kind = shown?.querySelector('[data-standing]')?.getAttribute('data-standing');
      const heading = shown?.querySelector('h1')?.textContent;
      return kind && heading ? [id, kind, heading] : null;
    };
    const untilShown = (id: string) =>
      new Promise<readonly [string, string, string]>((resolve) => {
        const observer = new MutationObserver(() => look());
        const look = (): void => {
          const row = rowOf(id);
          if (row === null) return;
          observer.disconnect();
          resolve(row);
        };
        observer.observe(document, { childList: true, subtree: true, attributes: true });
        look();
      });
    const rows = [];
    for (const id of wanted) {
      location.hash = `#${new URLSearchParams({ motie: id })}`;
      rows.push(await untilShown(id));
    }
    return rows;
  }, ids);

/** How many motions of each standing the popup counts. */
export async function countedByPopup(page: Page): Promise<Record<string, number>> {
  const counts = await page
    .locator('.popup__kinds li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('[data-standing]')?.getAttribute('data-standing') ?? '',
        Number(item.querySelector('.popup__number')?.textContent),
      ]),
    );
  return Object.fromEntries(counts);
}

/** Of each motion of a report its title and where it stands, as in the table at its beginning. */
export const rowsOfReport = (page: Page): Promise<string[]> =>
  page.locator('#overzicht tbody tr').evaluateAll((rows) =>
    rows
      .map((row) => [...row.children].map((cell) => cell.textContent?.trim()))
      .map(([, title, , standing]) => `${title}: ${standing}`)
      .toSorted(),
  );

/** Only where each motion stands, to compare two surfaces by. */
export const kindsOf = (said: Said): Record<string, string> =>
  Object.fromEntries([...said].map(([id, { kind }]) => [id, kind]));

/** How many a surface has of each kind of standing. */
export const tallyOf = (said: Said): Record<string, number> => {
  const kinds = [...said.values()].map(({ kind }) => kind);
  return Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]),
  );
};
