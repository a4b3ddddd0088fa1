/**
 * What a griffier meets who reads everything in: the account of June 2025, the results of the meetings
 * at which its motions were adopted, and pages of other years. Titles, names and dates are facts; what
 * the votes came to is drawn.
 */
import { formatMeeting } from '../../motions/dutch/meeting';
import type { Meeting } from '../../motions/model';
import { JUNE_2025_MOTIONS, june2025Pdf } from '../generators/accounts/june-2025';
import { renderPage } from '../generators/pages/markup';
import type { GeneratedPage } from '../generators/pages/page';
import { GENERATED_PAGES } from '../generators/pages/pages';
import { drawPages } from '../generators/random-pages/run';
import type { FakeVng } from './server';

export const JUNE_2025 = 'https://vng.nl/sites/default/files/2025-05/verantwoording-moties.pdf';

/** The results of one meeting, with the motions of the account that were adopted there. */
function resultsOf(meeting: Meeting): GeneratedPage {
  const name = formatMeeting(meeting);
  const motions = JUNE_2025_MOTIONS.filter(({ truth }) => truth.meeting?.date === meeting.date);
  return {
    name: `uitslagen van ${meeting.date}`,
    url: `https://vng.nl/artikelen/uitslagen-stemmingen-${meeting.date}-alles`,
    title: `Uitslagen stemmingen ${name}`,
    kind: 'uitslagen',
    meeting,
    lead: ['Hieronder leest u wat de leden besloten.'],
    sections: [
      {
        heading: 'Stemmingsuitslag',
        points: [
          {
            text: '7. Moties van leden',
            motions: motions.map(({ names, truth }, index) => ({
              printed: `Motie ${names.join(', ')} “${truth.title}”`,
              said: `aangenomen met ${90 + (index % 9)},5%`,
              title: truth.title,
              submitters: [],
            })),
          },
        ],
      },
    ],
  };
}

const MEETINGS = new Map(
  JUNE_2025_MOTIONS.flatMap(({ truth }) =>
    truth.meeting ? [[truth.meeting.date, truth.meeting] as const] : [],
  ),
);

type ServedPage = { url: string; html: string };

/** In the order of a visit; those of a random year also speak of advice, votes in parts and news. */
export const JOURNEY_PAGES: readonly ServedPage[] = [
  ...GENERATED_PAGES.filter(({ kind }) => kind !== 'geen').map((page) => ({
    url: page.url,
    html: renderPage(page),
  })),
  ...[...MEETINGS.values()].map(resultsOf).map((page) => ({
    url: page.url,
    html: renderPage(page),
  })),
  // Pages of one meeting would have one address.
  ...[...drawPages(13, 11)].map(({ url, html, seed }) => ({ url: `${url}-${seed}`, html })),
];

export async function serveJourney(vng: FakeVng): Promise<void> {
  const bytes = await june2025Pdf();
  vng.serve(new URL(JUNE_2025).pathname, { bytes, type: 'application/pdf' });
  for (const { url, html } of JOURNEY_PAGES) {
    vng.serve(new URL(url).pathname, {
      bytes: new TextEncoder().encode(html),
      type: 'text/html; charset=utf-8',
    });
  }
}
