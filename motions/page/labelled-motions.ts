/**
 * Brings a motion that is told in labels ("Indiener: Deventer", "Titel: Warmte", one under the other
 * or in a list of definitions) back to a line that names it.
 */
import { collapseSpace } from '../dutch/fold';
import { SUBMITTER_LABEL, splitLabel, TITLE_LABEL, TYPE_LABEL } from './labels';
import { readMotionLine } from './motion-line';
import type { PageBlock } from './page-content';

type Value = { text: string; block: PageBlock; length: number };

const MARKED = /["“„«‘]/u;
const FURTHEST = 6;

/** The value of a label that stands at `index`: in the same block, or alone in the next. */
function valueAt(blocks: readonly PageBlock[], index: number, label: RegExp): Value | null {
  const block = blocks[index];
  if (block === undefined) return null;
  const text = collapseSpace(block.text);
  const next = blocks[index + 1];
  if (label.test(text) && next !== undefined && next.kind !== 'heading') {
    return { text: collapseSpace(next.text), block: next, length: 2 };
  }
  const halves = splitLabel(text);
  if (halves === null || !label.test(halves.label)) return null;
  return { text: halves.value, block, length: 1 };
}

/** Who submitted it, in the blocks after `index` and before the next title. */
function submitterAfter(
  blocks: readonly PageBlock[],
  index: number,
): { text: string; index: number } | null {
  for (let at = index; at < Math.min(index + FURTHEST, blocks.length); at += 1) {
    if (valueAt(blocks, at, TITLE_LABEL) !== null) return null;
    const value = valueAt(blocks, at, SUBMITTER_LABEL);
    if (value !== null) return { text: value.text, index: at };
  }
  return null;
}

function lineFor(title: string, type: string, submitter: string): string {
  if (readMotionLine(title) !== null) return title;
  const isWhole = submitter === '' && /^(?:motie|resolutie|amendement)$/iu.test(type);
  const named = `${type} ${title}`;
  if (isWhole) return named;
  return `Motie ${submitter} ${MARKED.test(title) ? title : `“${title}”`}`;
}

/** Blocks that name a motion in labels become a line; all others stay as they are. */
export function withLabelledMotions(blocks: readonly PageBlock[]): PageBlock[] {
  const result: PageBlock[] = [];
  let submitter = '';
  let told = -1;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const who = block.kind === 'cell' ? null : valueAt(blocks, index, SUBMITTER_LABEL);
    const what = block.kind === 'cell' ? null : valueAt(blocks, index, TITLE_LABEL);
    if (block.kind === 'heading') submitter = '';
    if (who !== null && index > told) submitter = who.text;
    if (what === null) {
      result.push(block);
      continue;
    }
    const label = collapseSpace(block.text).split(':')[0] ?? '';
    const type = TYPE_LABEL.exec(label.trim())?.[1] ?? '';
    const after = submitter === '' ? submitterAfter(blocks, index + what.length) : null;
    const by = after?.text ?? submitter;
    told = after?.index ?? told;
    const text = lineFor(what.text, type, by);
    const isNamed = readMotionLine(text) !== null && (type !== '' || by !== '');
    if (isNamed) result.push({ ...what.block, kind: block.kind, text });
    else result.push(...blocks.slice(index, index + what.length));
    index += what.length - 1;
    submitter = '';
  }
  return result;
}
