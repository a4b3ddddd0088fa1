/** Pages in short, for the tests that ask what kind of page each is. */
import { detectPage } from '../../motions/detect';
import type { DocumentKind, MeetingKind } from '../../motions/model';
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

/** The navigation speaks of motions on every page: it must not count. */
export function detectCase({ url, h1, body }: DetectCase): ReturnType<typeof detectPage> {
  const html = `<!doctype html><html lang="nl"><head><title>${h1} | VNG</title></head><body><nav>ALV moties uitslagen</nav><main><h1>${h1}</h1>${body}</main></body></html>`;
  return detectPage(pageFromHtml(html, url));
}
