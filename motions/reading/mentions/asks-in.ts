/** Whether the words beside a title say that somebody who was named before asks for something in it. */
import { ASKING_VERBS } from '../lexicon/sentence-words';

/** "Zij vragen in ‘X’ aandacht voor …", "In ‘X’ vragen zij …". */
export function asksIn(before: readonly string[], behind: readonly string[]): boolean {
  if (!/^(?:in|met)$/u.test(before.at(-1) ?? '')) return false;
  const isSubject = (word = ''): boolean => /^(?:zij|ze|hij)$/u.test(word);
  const asks = (word = ''): boolean => ASKING_VERBS.has(word);
  return (
    (asks(before.at(-2)) && isSubject(before.at(-3))) || (asks(behind[0]) && isSubject(behind[1]))
  );
}
