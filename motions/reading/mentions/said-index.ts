/** Which motions a line of the page says something of, and with which words it was taken. */
import type { Place } from '../../document/place';
import type { Line } from '../../document/tree';
import type { Draft } from './draft';
import type { Statement } from './outline';
import { SAID_FIELDS } from './said';

const MARKS_BEHIND = /[\s.:;,]+$/u;

/** The words that were taken as vote, advice or decision of a motion, also those in doubt. */
function textsOf({ said, doubts }: Draft): string[] {
  const doubted = doubts.flatMap(({ reason }) =>
    reason !== undefined && 'text' in reason && reason.text !== undefined ? [reason.text] : [],
  );
  const read = SAID_FIELDS.flatMap((field) => said[field]?.text ?? []);
  const unread = [said.unreadVote, said.voteOnAdvice].flatMap((text) => text ?? []);
  return [...read, ...unread, ...doubted].map((text) => text.replace(MARKS_BEHIND, ''));
}

/** Whether anything was said of a motion, be it in doubt. */
export const hasSaid = ({ said, doubts }: Draft): boolean =>
  SAID_FIELDS.some((field) => said[field] !== undefined) ||
  (said.unreadVote ?? said.voteOnAdvice) !== undefined ||
  doubts.some(({ field }) => field === 'vote');

function add<Key>(index: Map<Key, Set<Draft>>, key: Key, draft: Draft): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([draft]));
  else known.add(draft);
}

export class SaidIndex {
  readonly #byLine = new Map<Line, Set<Draft>>();
  readonly #byPlace = new Map<Place, Set<Draft>>();
  readonly #texts = new Set<string>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      for (const { line } of draft.lines) add(this.#byLine, line, draft);
      for (const place of SAID_FIELDS.flatMap((field) => draft.places[field] ?? []))
        add(this.#byPlace, place, draft);
      for (const text of textsOf(draft)) this.#texts.add(text);
    }
  }

  /** The motions that lines name or say something of. */
  draftsOf(statements: readonly Statement[]): Draft[] {
    const found = statements.flatMap(({ lines }) =>
      lines.flatMap(({ line }) => [...(this.#byLine.get(line) ?? [])]),
    );
    return [...new Set(found)];
  }

  /** Whether a sentence of the statement was taken as what it says of a motion. */
  isTaken(sentence: string, statement: Statement): boolean {
    const words = sentence.replace(MARKS_BEHIND, '');
    if (this.#texts.has(words)) return true;
    if (statement.lines.some(({ line }) => this.#byPlace.has(line.place))) return true;
    return this.draftsOf([statement]).some((draft) => {
      const { title } = draft;
      if (title !== null && title !== '' && words.includes(title) && hasSaid(draft)) return true;
      return textsOf(draft).some((text) => text.includes(words) || words.includes(text));
    });
  }
}
