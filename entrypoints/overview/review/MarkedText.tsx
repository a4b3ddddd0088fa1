/** A text with the words in it marked that a doubt is about; as it is when they are not in it. */
export function MarkedText({ text, words }: { text: string; words: string | null }) {
  const at = words === null || words === '' ? -1 : text.indexOf(words);
  if (words === null || at === -1) return <span lang="nl">{text}</span>;
  return (
    <span lang="nl">
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </span>
  );
}
