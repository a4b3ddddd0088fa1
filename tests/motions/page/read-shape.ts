/** Reads a page of vng.nl made for a test, and tells its motions in words. */
import type { Motion } from '../../../motions/model';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

export type Read = { title: string; address?: string; body: string };

export const read = ({ title, address = 'artikelen/pagina', body }: Read) =>
  readPage(
    pageFromHtml(
      `<html lang="nl"><head><title>${title} | VNG</title></head><body>${body}</body></html>`,
      `https://vng.nl/${address}`,
    ),
    { sha256: '0'.repeat(64) },
  );

/** Its title, submitters, vote, and advice or decision; without those that it has not. */
export const told = ({
  title,
  submitters,
  andOthers,
  collective,
  vote,
  advice,
  decision,
}: Motion) =>
  [
    title,
    [...submitters.map(({ name }) => name), ...(collective ? [collective] : [])].join(' en ') +
      (andOthers ? ' e.a.' : ''),
    vote ? `${vote.outcome}${vote.percentage === undefined ? '' : ` ${vote.percentage}`}` : '',
    advice?.kind ?? decision?.kind ?? '',
  ].filter((part) => part !== '');
