import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../../components/words/messages';
import type { PageBlock } from '../../../motions/page/page-content';
import type { WordContent } from '../../../motions/word/word-content';
import { type OutlineNode, outlineOf } from './word-outline';

type WordTextProps = {
  content: WordContent;
  /** What is drawn above a block: it stands outside the text. */
  above: (block: number) => ComponentChildren;
};

/** The text of a Word file. All of it is text: nothing in the file is ever markup here. */
export function WordText({ content, above }: WordTextProps) {
  const outline = useMemo(() => outlineOf(content), [content]);
  const asides = [...content.asides].map(([block, aside]) => ({ block, ...aside }));
  const notes = asides.filter(({ why }) => why === 'footnote');
  const heads = asides.filter(({ why }) => why === 'running-head');
  return (
    <article class="word-paper" lang="nl">
      <Nodes {...{ content, above }} nodes={outline} />
      {notes.length > 0 && (
        <section class="word-asides" aria-label={t('wordNotes')}>
          {notes.map(({ block, number }) => (
            <NumberedText
              key={block}
              {...{ content, block }}
              label={number === null ? '' : `${number}`}
            />
          ))}
        </section>
      )}
      {heads.length > 0 && (
        <section class="word-asides" aria-label={t('wordHeaders')}>
          {heads.map(({ block }) => (
            <NumberedText key={block} {...{ content, block }} label="" />
          ))}
        </section>
      )}
    </article>
  );
}

function Nodes({ nodes, ...props }: WordTextProps & { nodes: readonly OutlineNode[] }) {
  const { content, above } = props;
  return (
    <>
      {nodes.map((node) => {
        if (node.kind === 'list') return <List key={`l${node.key}`} {...props} list={node} />;
        if (node.kind === 'table') return <Table key={`t${node.key}`} {...props} table={node} />;
        const { block } = node;
        return (
          <Fragment key={`b${block}`}>
            {content.pageStarts.has(block) && <hr class="word-page" />}
            {above(block)}
            <NumberedText {...{ content, block }} label="" />
          </Fragment>
        );
      })}
    </>
  );
}

type ListProps = WordTextProps & { list: Extract<OutlineNode, { kind: 'list' }> };

/** The marks are those that Word draws: a letter or number may be referred to. */
function List({ list, ...props }: ListProps) {
  return (
    <ul class="word-list">
      {list.items.map(({ key, marker, nodes }) => (
        <li key={key} data-mark={marker}>
          <Nodes {...props} nodes={nodes} />
        </li>
      ))}
    </ul>
  );
}

type TableProps = WordTextProps & { table: Extract<OutlineNode, { kind: 'table' }> };

function Table({ table, ...props }: TableProps) {
  return (
    <div class="word-table">
      <table>
        <tbody>
          {table.rows.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map(({ span, rows, nodes }, at) => (
                <td key={at} colSpan={span} rowSpan={rows}>
                  <Nodes {...props} nodes={nodes} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type NumberedTextProps = { content: WordContent; block: number; label: string };

/** Its text nodes hold exactly the text of the block: places in it are offsets in them. */
function NumberedText({ content, block, label }: NumberedTextProps) {
  const source = content.page.blocks[block];
  if (source === undefined) return null;
  const marks = content.notes.filter((note) => note.block === block);
  const text = <Pieces block={source} marks={marks} />;
  const attributes = {
    'data-block': block,
    class: source.isBold ? 'word-block word-block--bold' : 'word-block',
    ...(label === '' ? {} : { 'data-label': label }),
  };
  if (source.kind === 'text') return <p {...attributes}>{text}</p>;
  // The page has its own first heading; those of the document come below it.
  const Heading = HEADINGS[Math.min(source.level, HEADINGS.length) - 1] ?? 'h6';
  return <Heading {...attributes}>{text}</Heading>;
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

type Mark = { at: number; number: number };

/** Links, and empty signs for the notes: the style sheet writes the number. */
function Pieces({ block: { text, links }, marks }: { block: PageBlock; marks: readonly Mark[] }) {
  const plain = (from: number, to: number): ComponentChildren[] => {
    const inside = marks.filter(({ at }) => at > from && at <= to);
    let start = from;
    const pieces = inside.flatMap(({ at, number }): ComponentChildren[] => {
      const piece = text.slice(start, at);
      start = at;
      return [piece, <sup key={number} class="word-note" data-number={number} />];
    });
    return [...pieces, text.slice(start, to)];
  };
  let at = 0;
  const pieces = links.flatMap(({ url, from, to }): ComponentChildren[] => {
    const before = plain(at, from);
    at = to;
    return [
      ...before,
      <a key={from} href={url} target="_blank" rel="noopener noreferrer">
        {plain(from, to)}
      </a>,
    ];
  });
  return (
    <>
      {pieces}
      {plain(at, text.length)}
    </>
  );
}
