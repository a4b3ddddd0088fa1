import { Dutch } from './Dutch';

type Part = { text: string; isQuoted: boolean };

/**
 * A sentence in parts: what stands between “ and ” and the rest. Quotation marks within a quotation
 * belong to it; one that never closes quotes nothing.
 */
export function quotedParts(sentence: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  const add = (end: number, isQuoted: boolean): void => {
    if (end > start) parts.push({ text: sentence.slice(start, end), isQuoted });
    start = end;
  };
  for (let at = 0; at < sentence.length; at++) {
    const character = sentence[at];
    if (character === '“') {
      depth += 1;
      if (depth === 1) add(at + 1, false);
    } else if (character === '”' && depth > 0) {
      depth -= 1;
      if (depth === 0) add(at, true);
    }
  }
  add(sentence.length, false);
  return parts;
}

/** A sentence of the interface that quotes a document: what it quotes is Dutch. */
export function Quoted({ sentence }: { sentence: string }) {
  return (
    <>
      {quotedParts(sentence).map(({ text, isQuoted }, index) =>
        isQuoted ? <Dutch key={index}>{text}</Dutch> : text,
      )}
    </>
  );
}
