import { markFound } from './search-index';

/** A text with the words that were searched for marked in it. */
export function Found({ text, query }: { text: string; query: string }) {
  return (
    <>
      {markFound(text, query).map((part, index) =>
        part.isFound ? (
          <mark class="nl-mark" key={index}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
