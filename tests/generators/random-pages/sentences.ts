/** The ways in which a page names a motion in one line. All name the same facts. */
import type { Random } from '../trees/random';
import type { DrawnMotion } from './facts';

const QUOTES = [
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
  ['‘', '’'],
  ['’', '’'],
  ['„', '”'],
  ['«', '»'],
] as const;

export type Marks = readonly [string, string];
export const drawMarks = (random: Random, title: string): Marks =>
  random.pick(title.includes('’') ? QUOTES.filter(([open]) => !/['‘’]/u.test(open)) : QUOTES);

export const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A line that begins with the kind of paper. `quoted` is the title with its marks. */
export const LINES: readonly ((motion: DrawnMotion, quoted: string) => string)[] = [
  ({ type, by }, quoted) => `${capital(type)} ${by?.printed ?? ''} ${quoted}`,
  ({ type, by }, quoted) => `${capital(type)}${by === null ? '' : ` ${by.printed}`}: ${quoted}`,
  ({ type, by }, quoted) => `${capital(type)} ${quoted}${by === null ? '' : ` (${by.printed})`}`,
  ({ type, by }, quoted) => `${capital(type)} ${quoted}${by === null ? '' : ` van ${by.printed}`}`,
  ({ type, by }, quoted) =>
    `${capital(type)} ${quoted}${by === null ? '' : `, ingediend door ${by.printed}`}`,
  ({ type, by }, quoted) => `${type} ${by?.printed ?? ''} ${quoted}`,
  ({ type, by }, quoted) =>
    `${capital(type)}${by === null ? '' : ` van de gemeente ${by.printed}`} ${quoted}`,
  ({ type, by }, quoted) =>
    `${capital(type)}${by === null ? '' : ` ${by.printed}, getiteld`} ${quoted}`,
  ({ type, by }, quoted) => `${capital(type)} ${quoted}${by === null ? '' : ` – ${by.printed}`}`,
  ({ type, by }, quoted) => `Gewijzigde ${type} ${by?.printed ?? ''} ${quoted}`,
];

/** Without the word, under words that announce motions. */
export const BARE_LINES: readonly ((motion: DrawnMotion, quoted: string) => string)[] = [
  ({ by }, quoted) => `${quoted}${by === null ? '' : ` van ${by.printed}`}`,
  ({ by }, quoted) => `${by === null ? '' : `${by.printed}: `}${quoted}`,
  ({ by }, quoted) => `${quoted}${by === null ? '' : ` (${by.printed})`}`,
  ({ by }, quoted) => `${quoted}${by === null ? '' : ` van de gemeente ${by.printed}`}`,
  ({ by }, quoted) => `${quoted}${by === null ? '' : ` – ${by.printed}`}`,
  ({ by }, quoted) => `${by === null ? '' : `${by.printed} – `}${quoted}`,
];

/** Whole sentences. */
export const SENTENCES: readonly ((motion: DrawnMotion, quoted: string) => string)[] = [
  ({ type, by, vote }, quoted) =>
    `De ${type} ${quoted}${by === null ? '' : ` van ${by.printed}`} ${vote?.verb ?? 'is besproken'}.`,
  ({ type, by, vote }, quoted) =>
    `De ${type}${by === null ? '' : ` van de gemeente ${by.printed}`} ${quoted} ${vote?.verb ?? 'is besproken'}.`,
  ({ type, by, vote }, quoted) =>
    `Ook de ${type} ${quoted}${by === null ? '' : ` (${by.printed})`} ${vote?.verb ?? 'kwam aan de orde'}.`,
  ({ type, by, vote }, quoted) =>
    `De ${type}${by === null ? '' : ` van ${by.printed}`}, ${quoted}, ${vote?.verb ?? 'is besproken'}.`,
  ({ type, by, vote }, quoted) =>
    `De ${type}${by === null ? '' : ` van ${by.printed}`} met de titel ${quoted} ${vote?.verb ?? 'is besproken'}.`,
];

export const NOTES = [
  '',
  '',
  '',
  ' (pdf, 93 kB)',
  ' (pdf)',
  ' met preadvies bestuur (pdf, 128 kB)',
  ' (PDF, 1MB)',
  ' (nazending, pdf, 105kB)',
];
/** Between the name of a motion and its outcome. */
export const JOINTS = [': ', ': ', ' – ', ' - ', ', ', '. Uitslag: ', ' → '];
