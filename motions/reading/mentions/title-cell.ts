/**
 * A cell that tells of a motion in lines of its own: its title, and above or below it who submitted it.
 * Where a table has no column for either, the lines tell which is which.
 */
import type { Line } from '../../document/tree';
import { type ReadSubmitters, readSubmitters } from '../../gemeenten/submitters';
import { labelled } from './label';
import { type RowCell, type Statement, withInside } from './outline';
import { lineView } from './tokens';
import { isNames, readWho } from './who';

export type TitleCell = {
  title: string;
  titleLines: readonly Line[];
  who: ReadSubmitters;
  whoLines: readonly Line[];
  /** What labels in the cell say of the motion: "Preadvies: ontraden". */
  said: string;
};

type Kind = 'title' | 'who' | 'said' | 'note';

const IN_BRACKETS = /^\((.+)\)$/u;
const namesIn = (text: string): string => IN_BRACKETS.exec(text)?.[1] ?? text;

function kindOf(text: string): Kind {
  // "(pdf, 98 kB)" and nothing else.
  if (!/\p{L}/u.test(lineView(text).text)) return 'note';
  const label = labelled(text);
  if (label !== null && label.role !== 'submitter')
    return label.role === 'title' || label.role === 'other' ? 'title' : 'said';
  return isWho(namesIn(text)) ? 'who' : 'title';
}

const LED = /^(?:gemeenten?|gemeente\(n\)|ingediend door|indieners?(?:\(s\))?)[\s:]+\p{Lu}/iu;

/** Behind "Gemeente" stands a name, also one that the register does not know. */
const isWho = (text: string): boolean =>
  isNames(text) || (LED.test(text) && readWho(text, 0, text.length) !== null);

const linesOf = (statements: readonly Statement[]): Line[] =>
  statements.flatMap(({ lines }) => lines.map(({ line }) => line));
const textOf = (statements: readonly Statement[]): string =>
  statements.map(({ text }) => text).join(' ');

/** @returns null for a cell in which no line is nothing but names, or in which those part the title. */
export function titleCell({ statements }: RowCell): TitleCell | null {
  const all = statements.flatMap(withInside).filter(({ form }) => form !== 'row');
  const kinds = all.map(({ text }) => kindOf(text));
  const ofKind = (kind: Kind): Statement[] => all.filter((_, at) => kinds[at] === kind);
  const [titles, names] = [ofKind('title'), ofKind('who')];
  if (titles.length === 0 || names.length === 0) return null;
  const parts = kinds.filter((kind) => kind === 'title' || kind === 'who');
  const changes = parts.filter((kind, at) => at > 0 && kind !== parts[at - 1]);
  if (changes.length > 1) return null;
  return {
    title: textOf(titles),
    titleLines: linesOf(titles),
    who: readSubmitters(names.map(({ text }) => namesIn(text)).join(', ')),
    whoLines: linesOf(names),
    said: ofKind('said')
      .map(({ text }) => lineView(text).text.trim())
      .join('. '),
  };
}
