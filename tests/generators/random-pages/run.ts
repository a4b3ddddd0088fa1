/** Draws pages, reads them and tells how well that went: "generate pages --count 200 --seed 7". */
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';
import { CHANGES } from './changes';
import { drawPage, type RandomPage } from './generate';
import { LAYOUTS } from './layouts';
import { type PageScore, scorePage } from './score';

const NO_HASH = '0'.repeat(64);

export const readRandomPage = (page: RandomPage): PageScore =>
  scorePage(page, readPage(pageFromHtml(page.html, page.url), { sha256: NO_HASH }));

/** Each layout in turn, the first of them without a change of markup. */
export function* drawPages(count: number, seed: number): Generator<RandomPage> {
  const layouts = Object.keys(LAYOUTS);
  const changes = [null, ...Object.keys(CHANGES)];
  for (let index = 0; index < count; index += 1) {
    const layout = layouts[index % layouts.length] ?? 'list';
    const change = changes[Math.floor(index / layouts.length) % changes.length] ?? null;
    yield drawPage(seed * 100_000 + index, layout, change);
  }
}

export function scoreRandomPages(count: number, seed: number, isTelling: boolean): string {
  const total = {
    pages: 0,
    kinds: 0,
    meetings: 0,
    found: 0,
    missing: 0,
    invented: 0,
    fields: 0,
    wrong: 0,
    silent: 0,
    whole: 0,
    needless: 0,
  };
  const lines: string[] = [];
  for (const page of drawPages(count, seed)) {
    const score = readRandomPage(page);
    total.pages += 1;
    total.kinds += Number(score.isKindRight);
    total.meetings += Number(score.isMeetingRight);
    total.found += score.found;
    total.missing += score.missing.length;
    total.invented += score.invented.length;
    total.fields += score.fields;
    total.wrong += score.wrong.length;
    total.silent += score.wrong.filter(({ isWarned }) => !isWarned).length;
    total.whole += score.whole;
    total.needless += score.needless;
    const isRight = score.missing.length + score.invented.length + score.wrong.length === 0;
    if (!isTelling || (isRight && score.isKindRight && score.isMeetingRight)) continue;
    lines.push(
      `${page.seed} ${page.layout} / ${page.change ?? 'zonder verandering'}${score.isKindRight ? '' : ' SOORT'}${score.isMeetingRight ? '' : ' ALV'}`,
    );
    for (const title of score.missing) lines.push(`   mist    ${title}`);
    for (const title of score.invented) lines.push(`   te veel ${title}`);
    for (const { field, title, want, got, isWarned } of score.wrong) {
      lines.push(
        `   ${isWarned ? 'gemeld ' : 'STIL   '} ${field} van “${title}”: ${want} gelezen als ${got}`,
      );
    }
  }
  const f1 = (2 * total.found) / (2 * total.found + total.missing + total.invented);
  lines.push(
    `${total.pages} pagina's: soort ${total.kinds}, ALV ${total.meetings}; moties ${total.found} gevonden, ${total.missing} gemist, ${total.invented} te veel (F1 ${f1.toFixed(3)}); velden ${(100 * (1 - total.wrong / total.fields)).toFixed(2)}% goed van ${total.fields}, ${total.silent} fout zonder waarschuwing; nodeloze waarschuwing bij ${total.needless} van ${total.whole}`,
  );
  return lines.join('\n');
}
