/**
 * Reads motions from a Word file (.docx): bytes in, content, tree and reading out. Loaded only when
 * one is opened, since it brings the library that unpacks and the one that reads XML.
 */
import type { DocumentTree } from './document/tree';
import { ReadingError } from './errors';
import type { PlacedMotion, Reading } from './model';
import { readDocument } from './reading/read-document';
import { contentFromPackage } from './word/content-from-package';
import { openPackage } from './word/package';
import { treeFromWord } from './word/tree-from-word';
import type { WordContent } from './word/word-content';

export type WordReading = { content: WordContent; reading: Reading; placed: PlacedMotion[] };

/**
 * @throws {ReadingError} `not-word`, `word-damaged` or `word-too-large`.
 */
export function openWord(
  bytes: Uint8Array,
  url: string | null,
): { content: WordContent; tree: DocumentTree } {
  const content = contentFromPackage(openPackage(bytes), url);
  return { content, tree: treeFromWord(content) };
}

/**
 * @throws {ReadingError} What {@link openWord} throws, and `word-no-text`.
 */
export function readWord(bytes: Uint8Array, source: { sha256: string; url?: string }): WordReading {
  const { content, tree } = openWord(bytes, source.url ?? null);
  if (tree.lines.length === 0) throw new ReadingError('word-no-text');
  return { content, ...readDocument(tree, source) };
}
