/** The report on the screen and on paper: the same document as every file, drawn as text nodes. */
import { type ComponentChildren, createContext, createElement } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  Cell,
  ListItem,
  ReportBlock,
  ReportDocument,
  Run,
  Section,
} from '../../motions/report/document-model';
import { htmlStyle } from '../../motions/report/formats/html-style';
import { nested } from '../../motions/report/text';

type Top = 1 | 2;
const TopLevel = createContext<Top>(1);

/** @param below - How many levels below the title of the report. */
function Heading({ below, children }: { below: number; children: string }) {
  return createElement(`h${useContext(TopLevel) + below}`, {}, children);
}

/** Parts of a report have no name of their own: their place is their key. */
const placed = <Part,>(parts: readonly Part[]) => parts.map((part, place) => ({ part, place }));

/** Goes there without the hash, which holds the choices for the report. On paper the link stays one. */
function goToSection(event: Event, id: string): void {
  const section = document.getElementById(id);
  if (section === null) return;
  event.preventDefault();
  section.scrollIntoView();
  section.focus({ preventScroll: true });
}

function RunText({ text, bold, italic, href }: Run) {
  const slanted = italic ? <em>{text}</em> : text;
  const marked = bold ? <strong>{slanted}</strong> : slanted;
  if (href === undefined) return <>{marked}</>;
  if (href.startsWith('#')) {
    return (
      <a href={href} onClick={(event) => goToSection(event, href.slice(1))}>
        {marked}
      </a>
    );
  }
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {marked}
    </a>
  );
}

function Runs({ runs }: { runs: Cell }) {
  return (
    <>
      {placed(runs).map(({ part, place }) => (
        <RunText key={place} {...part} />
      ))}
    </>
  );
}

type TableProps = Extract<ReportBlock, { kind: 'table' }>;

function Table({ caption, header, widths, rows }: TableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <colgroup>
        {placed(widths).map(({ part, place }) => (
          <col key={place} style={{ width: `${Math.round(part * 100)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {placed(header).map(({ part, place }) => (
            <th key={place} scope="col">
              {part}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed(rows).map(({ part: row, place }) => (
          <tr key={place}>
            {placed(row).map((cell) => (
              <td key={cell.place}>
                <Runs runs={cell.part} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({ caption, rows }: Extract<ReportBlock, { kind: 'facts' }>) {
  return (
    <table class="facts">
      <caption>{caption}</caption>
      <colgroup>
        <col style={{ width: '27%' }} />
        <col style={{ width: '73%' }} />
      </colgroup>
      <tbody>
        {placed(rows).map(({ part, place }) => (
          <tr key={place}>
            <th scope="row">{part.label}</th>
            <td>
              <Runs runs={part.cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ items, isNumbered, look }: Extract<ReportBlock, { kind: 'list' }>) {
  const lines = placed(nested(items)).map(({ part: { item, inner }, place }) => (
    <Item key={place} {...item}>
      {inner.length > 0 && (
        <ul>
          {placed(inner).map((one) => (
            <Item key={one.place} {...one.part} />
          ))}
        </ul>
      )}
    </Item>
  ));
  return isNumbered ? <ol class={look}>{lines}</ol> : <ul class={look}>{lines}</ul>;
}

/** A printed number or letter stays the mark of its item. */
function Item({ cell, mark, children }: ListItem & { children?: ComponentChildren }) {
  return (
    <li class={mark === undefined ? undefined : 'marked'}>
      {mark !== undefined && (
        <>
          <span>{mark}</span>{' '}
        </>
      )}
      <Runs runs={cell} />
      {children}
    </li>
  );
}

function BlockView(block: ReportBlock) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class={block.look}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading':
      return <Heading below={3}>{block.text}</Heading>;
    case 'list':
      return <List {...block} />;
    case 'image':
      return (
        <img
          class="logo"
          src={block.dataUri}
          width={block.width}
          height={block.height}
          alt={block.alt}
        />
      );
    case 'facts':
      return <Facts {...block} />;
    case 'table':
      return <Table {...block} />;
  }
}

function Blocks({ blocks }: { blocks: readonly ReportBlock[] }) {
  return (
    <>
      {placed(blocks).map(({ part, place }) => (
        <BlockView key={place} {...part} />
      ))}
    </>
  );
}

function SectionView({ id, title, level, blocks }: Section) {
  return (
    <section id={id} class={`level-${level}`} tabIndex={-1}>
      <Heading below={level}>{title}</Heading>
      <Blocks blocks={blocks} />
    </section>
  );
}

type ReportPreviewProps = {
  report: ReportDocument;
  /** The level of its title: on the screen it stands below the heading of the page, in print at the top. */
  top: Top;
};

/** As it will be printed. The report is Dutch, whatever the language of the interface. */
export function ReportPreview({ report, top }: ReportPreviewProps) {
  const { accent, title, subtitle, opening, sections } = report;
  return (
    <TopLevel.Provider value={top}>
      <style>{htmlStyle(accent, top)}</style>
      <article class="report" lang="nl">
        <header>
          <Blocks blocks={opening.filter(({ kind }) => kind === 'image')} />
          <Heading below={0}>{title}</Heading>
          <p class="subtitle">{subtitle}</p>
          <Blocks blocks={opening.filter(({ kind }) => kind !== 'image')} />
        </header>
        {sections.map((section) => (
          <SectionView key={section.id} {...section} />
        ))}
      </article>
    </TopLevel.Provider>
  );
}
