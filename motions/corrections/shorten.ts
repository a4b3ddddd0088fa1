/** Shortens what a document says, so that a piece of it can be given away without its sentences. */
import { sentencesOf } from '../reading/sentences';

/** A body keeps of each longer sentence its beginning and its end, together this many words. */
export const LONGEST_OF_BODY = 10;
/** A title with its submitters and meeting is a fact; what is longer than this is none. */
export const LONGEST_OF_HEADING = 60;
const LEFT_OUT = '[…]';

function shortSentence(sentence: string, longest: number): string {
  const words = sentence.split(' ');
  if (words.length <= longest) return sentence;
  const half = longest / 2;
  return [...words.slice(0, half), LEFT_OUT, ...words.slice(-half)].join(' ');
}

/**
 * The same sentence becomes the same words wherever it stands: what was read and what is right still
 * agree with the lines they came from.
 * @param longest - Words that a sentence keeps; an even number.
 */
export const shorten = (text: string, longest: number): string =>
  text
    .split('\n')
    .map((line) =>
      sentencesOf(line)
        .map((sentence) => shortSentence(sentence, longest))
        .join(' '),
    )
    .join('\n');
