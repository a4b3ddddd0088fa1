/** A text from a document, its paragraphs and list lines as they are printed. */
const BULLET = /^\s*(?:[•·▪‣◦*–—o-]|\(?(?:\d{1,2}|[a-z])[.)])\s+/u;

type Stretch = { isList: boolean; lines: string[] };

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const isList = BULLET.test(line);
    const last = stretches.at(-1);
    if (isList && last?.isList) last.lines.push(line);
    else stretches.push({ isList, lines: [line] });
  }
  return stretches;
}

/** Dutch, whatever the language of the interface. The mark of a list line is kept as printed: it may be a letter or number that is referred to. */
export function MotionText({ text }: { text: string }) {
  return (
    <div class="motion-text" lang="nl">
      {stretchesOf(text).map(({ isList, lines }, index) =>
        isList ? (
          <ul class="motion-text__list" key={index}>
            {lines.map((line, at) => (
              <ListLine key={at} line={line} />
            ))}
          </ul>
        ) : (
          <p class="nl-paragraph" key={index}>
            {lines.join(' ')}
          </p>
        ),
      )}
    </div>
  );
}

function ListLine({ line }: { line: string }) {
  const mark = BULLET.exec(line)?.[0] ?? '';
  return (
    <li>
      <span class="motion-text__mark">{mark.trim()}</span>
      <span>{line.slice(mark.length)}</span>
    </li>
  );
}
