/**
 * A test piece (proefstuk): one motion of one document that was read wrongly, with what is right. It
 * is what a person can give back to the project. Pure. It holds what the document says and nothing of
 * its user: no names of who corrected, no notes or labels, no address.
 */
import { z } from 'zod';
import { type Place, placeKey, placeSchema, roundedPlace } from '../document/place';
import { slug } from '../dutch/fold';
import { documentSchema, type Motion, type ReadDocument } from '../model';
import { MOTION_FIELDS, meetingSchema } from '../terms';
import { WARNING_CODES } from '../warnings';
import { type CorrectableField, type FieldState, fieldStateSchema } from './field-state';
import { fieldOf, placesOf, printedFieldOf } from './fields';
import { fieldMarkOf } from './mark';
import { LONGEST_OF_BODY, LONGEST_OF_HEADING, shorten } from './shorten';

const lineSchema = z.strictObject({
  /** `heading`: title, submitters and meeting as they are printed together. */
  part: z.enum(['heading', ...MOTION_FIELDS]),
  text: z.string().min(1),
  /** Where its words stand in the document, line by line: the layout that was read wrongly. */
  places: z.array(placeSchema).min(1).optional(),
});
type PieceLine = z.infer<typeof lineSchema>;

export const testPieceSchema = z.strictObject({
  schema: z.literal('motievolger-proefstuk/1'),
  document: z.strictObject({
    kind: documentSchema.shape.kind,
    form: z.enum(['pdf', 'word', 'page']),
    meeting: meetingSchema.nullable(),
  }),
  /** Of its bodies only the beginning and the end of each sentence are left. */
  shortened: z.boolean(),
  /** What the document prints of the motion, part by part, in reading order. */
  lines: z.array(lineSchema).min(1),
  corrected: z
    .array(
      z
        .strictObject({
          read: fieldStateSchema,
          right: fieldStateSchema,
          /** The words that the person pointed out for it. */
          places: z.array(placeSchema).min(1).optional(),
        })
        .refine(({ read, right }) => read.field === right.field),
    )
    .min(1),
  /** What the reading warned of. */
  doubts: z.array(z.enum(WARNING_CODES)),
});
export type TestPiece = z.infer<typeof testPieceSchema>;

const DATE = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** As a document prints it; empty when it has none. */
function wordsOf(state: FieldState): string {
  if (state.value === null) return '';
  switch (state.field) {
    case 'submitters': {
      const { submitters, andOthers, collective } = state.value;
      const names = [...submitters.map(({ name }) => name), collective ?? ''].filter(Boolean);
      return names.join(', ') + (andOthers && names.length > 0 ? ' en anderen' : '');
    }
    case 'meeting':
      return `${state.value.kind} ${DATE.format(new Date(state.value.date))}`;
    case 'proposal':
    case 'advice':
    case 'vote':
    case 'decision':
      return state.value.text;
    case 'pages':
      return '';
    default:
      return state.value;
  }
}

type Shorten = (text: string, longest: number) => string;

function shortState(state: FieldState, short: Shorten): FieldState {
  if (state.value === null) return state;
  const body = (text: string): string => short(text, LONGEST_OF_BODY);
  switch (state.field) {
    case 'title':
      return { ...state, value: short(state.value, LONGEST_OF_HEADING) };
    case 'subject':
    case 'request':
    case 'account':
      return { ...state, value: body(state.value) };
    case 'proposal': {
      const { condition, ...proposal } = state.value;
      const tied = condition === undefined ? {} : { condition: body(condition) };
      return { ...state, value: { ...proposal, text: body(proposal.text), ...tied } };
    }
    case 'advice':
    case 'decision':
      return { ...state, value: { ...state.value, text: body(state.value.text) } };
    case 'vote':
      return { ...state, value: { ...state.value, text: body(state.value.text) } };
    default:
      return state;
  }
}

const HEADING_FIELDS: ReadonlySet<CorrectableField> = new Set(['title', 'submitters', 'meeting']);

/** The printed heading, when it says who submitted the motion; else the three facts are lines. */
function headingOf({ source: { quote = '' } }: Motion, printed: readonly FieldState[]): string {
  const isWhole = printed.every(
    (state) =>
      state.field !== 'submitters' ||
      (state.value.submitters.length > 0 &&
        state.value.submitters.every(({ name }) => quote.includes(name))),
  );
  return isWhole ? quote.trim() : '';
}

type Placed = Pick<PieceLine, 'places'>;

/** None are left out: a piece says what is known. */
const placed = (places: readonly Place[]): Placed =>
  places.length === 0 ? {} : { places: places.map(roundedPlace) };

/** Where the document prints a field, also when a person pointed out other words for it. */
function printedPlacesOf(motion: Motion, field: CorrectableField): readonly Place[] {
  const mark = fieldMarkOf(motion, field);
  const printed = mark?.printedPlaces === undefined ? placesOf(motion, field) : mark.printedPlaces;
  return printed ?? [];
}

/** Title, submitters and meeting may share their words. */
function headingPlacesOf(motion: Motion): readonly Place[] {
  const all = [...HEADING_FIELDS].flatMap((field) => printedPlacesOf(motion, field));
  return [...new Map(all.map((place) => [placeKey(place), place])).values()];
}

function linesOf(motion: Motion, short: Shorten): PieceLine[] {
  const printed = MOTION_FIELDS.map((field) => printedFieldOf(motion, field));
  const heading = headingOf(motion, printed);
  const facts = MOTION_FIELDS.flatMap((part, at): PieceLine[] => {
    const state = printed[at];
    if (state === undefined || (heading !== '' && HEADING_FIELDS.has(part))) return [];
    const places = placed(printedPlacesOf(motion, part));
    return [{ part, text: wordsOf(shortState(state, short)), ...places }];
  });
  const top: PieceLine = {
    ...{ part: 'heading', text: short(heading, LONGEST_OF_HEADING) },
    ...placed(headingPlacesOf(motion)),
  };
  return [top, ...facts].filter(({ text }) => text.trim() !== '');
}

function formOf({ format, pages }: ReadDocument): TestPiece['document']['form'] {
  if (format !== undefined) return format;
  return pages === undefined ? 'page' : 'pdf';
}

/** Pages are where the motion stands in the whole document, and of that a piece has nothing. */
const isTestable = (field: CorrectableField): boolean => field !== 'pages';

/** Whether a person changed something of the motion that a piece can show. */
export const canBeTestPiece = ({ added, corrections = [] }: Motion): boolean =>
  added === undefined && corrections.some(({ printed }) => isTestable(printed.field));

/** @param motion - As one document has it, with a correction: see {@link canBeTestPiece}. */
export function testPieceOf(
  document: ReadDocument,
  motion: Motion,
  { isShortened }: { isShortened: boolean },
): TestPiece {
  const short: Shorten = isShortened ? shorten : (text) => text;
  const doubts = [...motion.warnings, ...(motion.confirmed ?? []).map(({ doubt }) => doubt)];
  return testPieceSchema.parse({
    schema: 'motievolger-proefstuk/1',
    document: { kind: document.kind, form: formOf(document), meeting: document.meeting },
    shortened: isShortened,
    lines: linesOf(motion, short),
    corrected: (motion.corrections ?? [])
      .filter(({ printed }) => isTestable(printed.field))
      .map(({ printed, printedPlaces }) => ({
        read: shortState(printed, short),
        right: shortState(fieldOf(motion, printed.field), short),
        ...(printedPlaces === undefined ? {} : placed(placesOf(motion, printed.field) ?? [])),
      })),
    doubts: [...new Set(doubts.map(({ code }) => code))],
  });
}

/** Each place on a line of its own: a person reads the file before it is given away. */
export function testPieceText(piece: TestPiece): string {
  const text = JSON.stringify(piece, null, 2);
  const place = /\{\s+"(?:page|block)": [^}]+\}/gu;
  return `${text.replace(place, (written) => written.replace(/\s+/gu, ' '))}\n`;
}

const LONGEST_NAME = 60;

/** "proefstuk-behoud-de-veerpont.json" */
export function testPieceFileName({ title }: Pick<Motion, 'title'>): string {
  const name = slug(title).slice(0, LONGEST_NAME).replace(/-$/u, '');
  return `proefstuk-${name === '' ? 'motie' : name}.json`;
}
