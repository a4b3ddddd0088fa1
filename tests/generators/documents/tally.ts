/** Adds up scores per kind of document, and prints them as a table. */
import type { Score } from '../score';

type Sum = Omit<Score, 'faults'> & { documents: number };
const NOTHING: Sum = {
  documents: 0,
  right: 0,
  warned: 0,
  silent: 0,
  missing: 0,
  invented: 0,
  whole: 0,
  needless: 0,
};

export class Tally {
  readonly #sums = new Map<string, Sum>();

  add(groups: readonly string[], { faults: _, ...score }: Score): void {
    for (const group of groups) {
      const sum = this.#sums.get(group) ?? NOTHING;
      this.#sums.set(group, {
        documents: sum.documents + 1,
        right: sum.right + score.right,
        warned: sum.warned + score.warned,
        silent: sum.silent + score.silent,
        missing: sum.missing + score.missing,
        invented: sum.invented + score.invented,
        whole: sum.whole + score.whole,
        needless: sum.needless + score.needless,
      });
    }
  }

  print(): string[] {
    const names = [
      '',
      'documenten',
      'velden goed',
      'met waarschuwing',
      'stil fout',
      'gemist',
      'verzonnen',
      'onnodig',
    ];
    const rows = [...this.#sums].map(([group, sum]) => {
      const all = sum.right + sum.warned + sum.silent;
      const share = all === 0 ? '-' : `${((100 * sum.right) / all).toFixed(1)}%`;
      return [
        group,
        sum.documents,
        `${share} van ${all}`,
        sum.warned,
        sum.silent,
        sum.missing,
        sum.invented,
        `${sum.needless}/${sum.whole}`,
      ].map(String);
    });
    const widths = names.map((name, column) =>
      Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
    );
    return [names, ...rows].map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
