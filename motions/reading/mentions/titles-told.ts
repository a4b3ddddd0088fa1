/**
 * Titles on a line of their own, each above sentences that tell whose motion it is: "Rust op straat", and
 * below it "De gemeente Ede vraagt om meer regels. De motie is aangenomen met 76%." Nothing in the title
 * says that it is one. That more than one stands on the page, all told so, does.
 */
import { canBeTitle, isOfNamed } from './accept';
import type { Draft } from './draft';
import { opensSaid } from './opens-said';
import type { Statement } from './outline';
import { isSameBlock } from './reader-parts';
import { tellerIn } from './teller';
import { lineView, QUOTED } from './tokens';
import { namesOf, type Who } from './who';

export type Told = { who: Who; statement: Statement };

const FEWEST = 2;
const LONGEST_TITLE = 160;
const ENDS_SENTENCE = /[.:;,]$/u;

/** "“Rust op straat.” De gemeente Ede vraagt …" in two: the title, and what tells of it. */
function splitAtTitle(statement: Statement): Statement {
  const { text, form, children, lines } = statement;
  const [first] = lineView(text).quotations;
  const rest = text.slice(first?.to ?? 0);
  const at = text.length - rest.replace(/^[\s.:–—-]+/u, '').length;
  const isSplit = first?.from === 0 && first.isClosed && /^\p{Lu}/u.test(text.slice(at));
  if (!isSplit || (form !== 'line' && form !== 'item')) return statement;
  const told: Statement = {
    ...{ form: 'line', text: text.slice(at), children: [], cells: [], group: statement.group },
    lines: lines.map((one) => ({ ...one, at: one.at - at })),
  };
  return { ...statement, text: text.slice(0, first.to), children: [told, ...children] };
}

type Changed = { statement: Statement; originals: readonly Statement[] };

/** The lines behind a title in its own paragraph stand below it. */
function changedFrom(statements: readonly Statement[]): Changed[] {
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const run = runs.at(-1);
    const head = run?.[0];
    const isOwn = isBare(statement) && head !== undefined && isBare(head);
    if (isOwn && isSameBlock(head, statement)) run?.push(statement);
    else runs.push([statement]);
  }
  return runs.flatMap((originals) => {
    const [head, ...own] = originals;
    if (head === undefined) return [];
    const whole = own.length === 0 ? head : { ...head, children: [...head.children, ...own] };
    return [{ statement: splitAtTitle(whole), originals }];
  });
}

const isBare = ({ form, children }: Statement): boolean => form === 'line' && children.length === 0;

function toldBy(statement: Statement): Told | null {
  const { text, form, children } = statement;
  const [first, ...others] = children;
  const isTitle = text.length <= LONGEST_TITLE && !ENDS_SENTENCE.test(text);
  if (first === undefined || first.children.length > 0 || !isTitle) return null;
  if (form === 'row' || form === 'head' || !/line|item/u.test(first.form)) return null;
  if (!canBeTitle(statement) || opensSaid(text)) return null;
  // It names a motion by its own title: what stands above it is a heading.
  if (first.text !== '' && lineView(first.text).words.some((word) => word.text === QUOTED))
    return null;
  const said = others.map((child) => child.text).join(' ');
  const who = tellerIn(first.text, said);
  return who === null ? null : { who, statement: first };
}

/** Questions to one and the same gemeente make an interview. */
function areMotions(alike: readonly (Told & { title: Statement })[]): boolean {
  const names = new Set(alike.map(({ who }) => namesOf(who.read)));
  const asked = alike.filter(({ title }) => title.text.endsWith('?'));
  return names.size >= FEWEST && asked.length * 2 <= alike.length;
}

export class TitlesTold {
  readonly #told = new Map<Statement, Told>();

  /** @param drafts - Found before: what is told of those is of no other motion. */
  of(statement: Statement, drafts: readonly Draft[]): Told | null {
    const told = this.#told.get(statement);
    return told === undefined || isOfNamed(told.who.read, drafts) ? null : told;
  }

  /** The statements of one level, with below each title that is told the sentences that tell it. */
  in(statements: readonly Statement[]): readonly Statement[] {
    const changed = changedFrom(statements);
    const told = changed.flatMap(({ statement }) => {
      const one = toldBy(statement);
      return one === null ? [] : [{ ...one, title: statement }];
    });
    const byForm = Map.groupBy(told, ({ title }) => title.form);
    const kept = [...byForm.values()].filter(areMotions).flat();
    if (kept.length === 0) return statements;
    for (const { title, who, statement } of kept) this.#told.set(title, { who, statement });
    return changed.flatMap(({ statement, originals }) =>
      this.#told.has(statement) ? [statement] : originals,
    );
  }
}
