/** Breaks a paragraph into lines, as a producer of PDFs does. */

type Room = { width: number; widthOf: (text: string) => number; hyphenates: boolean };

const HYPHENABLE = /^\p{Ll}{9,}$/u;

/** "vergun-" at the end of the line, "ningen" on the next. */
function hyphenate(word: string, lines: string[], { width, widthOf, hyphenates }: Room): boolean {
  if (!hyphenates || !HYPHENABLE.test(word)) return false;
  const half = Math.floor(word.length / 2);
  const longer = `${lines.at(-1)} ${word.slice(0, half)}-`;
  if (widthOf(longer) > width) return false;
  lines[lines.length - 1] = longer;
  lines.push(word.slice(half));
  return true;
}

/** A word that is wider than a line goes on in the next, without a hyphen. */
function breakWord(word: string, lines: string[], { width, widthOf }: Room): void {
  if (lines.at(-1) === '') lines.pop();
  lines.push('');
  for (const character of word) {
    const longer = `${lines.at(-1)}${character}`;
    if (widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(character);
  }
}

export function wrapped(text: string, room: Room): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (room.widthOf(longer) <= room.width) lines[lines.length - 1] = longer;
    else if (!hyphenate(word, lines, room)) breakWord(word, lines, room);
  }
  return lines;
}
