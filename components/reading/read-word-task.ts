/** Reads one Word file within a thread. Loaded when there is one: few documents are. */
import { ReadingError } from '../../motions/errors';
import { readWord } from '../../motions/word';
import type { ReadingAnswer, ReadingTask } from './read-in-worker';

/** @param tell - Gets its text and its reading, or why it could not be read. */
export function readWordTask(
  { bytes, sha256, url }: ReadingTask,
  tell: (answer: ReadingAnswer) => void,
): void {
  try {
    const source = url === undefined ? { sha256 } : { sha256, url };
    const { content, reading, placed } = readWord(bytes, source);
    tell({ type: 'step', step: { type: 'content', content } });
    tell({ type: 'step', step: { type: 'done', reading, placed } });
  } catch (thrown) {
    console.warn(thrown);
    tell({ type: 'failed', code: thrown instanceof ReadingError ? thrown.code : 'word-damaged' });
  }
}
