/** Word lists as parts of regular expressions, so that what counts as a word can be read and changed. */

const escaped = (phrase: string): string =>
  phrase
    .trim()
    .replace(/[.()?*+|[\]{}]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+');

/**
 * @param lists - Words and phrases with commas between them.
 * @returns A group that matches one of them; the longest where one begins with another.
 */
export function anyOf(...lists: readonly string[]): string {
  const phrases = lists.flatMap((list) => list.split(',')).map(escaped);
  return `(?:${phrases.sort((one, other) => other.length - one.length).join('|')})`;
}
