/**
 * Tables that only lay out a page: the heading of the page stands in one of their cells, or a table that
 * is at least as long as they are, or they are the only table and set what they hold beside each other in
 * one row, or most of the page stands in one cell. Their cells are read one after another, as parts of the page.
 */
import type { PageContainer, PageContent } from './page-content';

type Containers = readonly PageContainer[];

const above = (containers: Containers, index: number | null): number | null =>
  index === null ? null : (containers[index]?.parent ?? null);

/** The tables that a container stands in, the innermost first. */
function tablesAround(containers: Containers, inside: number | null): number[] {
  const tables: number[] = [];
  for (let at = inside; at !== null; at = above(containers, at)) {
    if (containers[at]?.kind === 'table') tables.push(at);
  }
  return tables;
}

/** Fewer paragraphs in a cell are what it tells of something named beside them. */
const FEWEST_PARAGRAPHS = 3;

/** "[four paragraphs] | [Meer weten?]": the table is the page, in two columns. */
function onlyRow({ containers, blocks }: PageContent, rows: ReadonlyMap<number, number>): number[] {
  const [only, ...others] = rows;
  if (only === undefined || others.length > 0 || only[1] > 1) return [];
  const counts = new Map<number, number>();
  for (const { inside } of blocks) {
    const isCell = inside !== null && containers[inside]?.kind === 'cell';
    if (isCell) counts.set(inside, (counts.get(inside) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= FEWEST_PARAGRAPHS) ? [only[0]] : [];
}

const FEWEST_OF_PAGE = 8;
const MOST_OF_PAGE = 0.6;

/** Most paragraphs of the page stand in one cell: the others hold a menu or the foot of the page. */
function tableOfPage({ containers, blocks }: PageContent): number[] {
  const counts = new Map<number, number>();
  for (const { inside } of blocks) {
    const isCell = inside !== null && containers[inside]?.kind === 'cell';
    if (isCell) counts.set(inside, (counts.get(inside) ?? 0) + 1);
  }
  const needed = Math.max(FEWEST_OF_PAGE, MOST_OF_PAGE * blocks.length);
  return [...counts].flatMap(([cell, count]) =>
    count >= needed ? tablesAround(containers, cell).slice(0, 1) : [],
  );
}

function layoutTables(content: PageContent): Set<number> {
  const { containers, blocks } = content;
  const rows = new Map<number, number>();
  for (const { kind, parent } of containers) {
    if (kind === 'row' && parent !== null) rows.set(parent, (rows.get(parent) ?? 0) + 1);
  }
  const layout = new Set(
    blocks
      .filter(({ level }) => level === 1)
      .flatMap(({ inside }) => tablesAround(containers, inside)),
  );
  for (const [index, { kind }] of containers.entries()) {
    const [own, outer] = kind === 'table' ? tablesAround(containers, index) : [];
    if (own === undefined || outer === undefined) continue;
    if ((rows.get(own) ?? 0) >= (rows.get(outer) ?? 0)) layout.add(outer);
  }
  for (const table of [...onlyRow(content, rows), ...tableOfPage(content)]) layout.add(table);
  return layout;
}

/** The same page, in which the cells of such tables are parts of the page. */
export function withoutLayout(content: PageContent): PageContent {
  const { containers } = content;
  const layout = layoutTables(content);
  if (layout.size === 0) return content;
  const unwrapped = containers.map((container): PageContainer => {
    const table = above(containers, container.parent);
    if (container.kind !== 'cell' || table === null || !layout.has(table)) return container;
    return { kind: 'fold', parent: above(containers, table) };
  });
  return { ...content, containers: unwrapped };
}
