import { describe, expect, it } from 'vitest';
import type { Motion } from '../../../motions/model';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';
import { EARLIER_DECISIONS } from '../../fixtures/pages/earlier-decisions-data';

/** "Titel (ALV 2023-06-14) V:aangenomen D:afdoen P:afdoen A:overnemen !waarschuwing". */
function inShort({ title, meeting, vote, decision, proposal, advice, warnings }: Motion): string {
  const told = [
    title,
    meeting === null ? '(-)' : `(${meeting.kind} ${meeting.date})`,
    vote === undefined ? '' : `V:${vote.outcome}`,
    decision === undefined ? '' : `D:${decision.kind}`,
    proposal === undefined ? '' : `P:${proposal.kind}`,
    advice === undefined ? '' : `A:${advice.kind}`,
    ...warnings.map(({ code }) => `!${code}`),
  ];
  return told.filter(Boolean).join(' ');
}

describe('wat een latere ALV over moties besloot', () => {
  it.each(EARLIER_DECISIONS)('$name', ({ path, heading, html, kind, meeting, motions, doubts }) => {
    const page = `<!doctype html><html lang="nl"><head><title>${heading} | VNG</title></head><body><main><h1>${heading}</h1>${html}</main></body></html>`;
    const content = pageFromHtml(page, `https://vng.nl/${path}`);
    const reading = readPage(content, { sha256: '0'.repeat(64) });
    const { document, warnings } = reading;
    expect({
      kind: document.kind,
      meeting: document.meeting?.date,
      motions: reading.motions.map(inShort),
      doubts: warnings.map(({ code }) => code),
    }).toEqual({ kind, meeting, motions, doubts: doubts ?? [] });
  });
});
