/** Pages in short, for the tests that ask what kind of page each is. */
import { expect } from 'vitest';
import { detectPage } from '../../motions/detect';
import type { DocumentKind, Meeting, MeetingKind } from '../../motions/model';
import { meetingOn } from '../../motions/page/heads-of-page';
import { mayNameMotions } from '../../motions/page/may-name-motions';
import { pageFromHtml } from '../../scripts/node/page-from-html';

export type DetectCase = {
  name: string;
  url: string | null;
  h1: string;
  body: string;
  kind: DocumentKind;
  date?: string;
  meetingKind?: MeetingKind;
};

export const ITEMS =
  '<ul><li>Motie Deventer “Warmte voor iedereen”</li><li>Motie Goes “Havens”</li></ul>';
export const VOTES =
  '<ul><li>Motie Deventer “Warmte”: aangenomen met 95%</li><li>Motie Goes “Havens”: verworpen met 60%</li><li>5. Jaarverslag: akkoord bij acclamatie</li></ul>';

type Detected = { kind: DocumentKind; meeting: Meeting | null };

export function detectHtml(html: string, url: string | null): Detected {
  const content = pageFromHtml(html, url);
  const { kind } = detectPage(content);
  // The small script lets each page through that is anything.
  expect(kind === 'geen' || mayNameMotions(content)).toBe(true);
  return { kind, meeting: kind === 'geen' ? null : meetingOn(content) };
}

/** The navigation speaks of motions on every page: it must not count. */
export const detectCase = ({ url, h1, body }: DetectCase): Detected =>
  detectHtml(
    `<!doctype html><html lang="nl"><head><title>${h1} | VNG</title></head><body><nav>ALV moties uitslagen</nav><main><h1>${h1}</h1>${body}</main></body></html>`,
    url,
  );
