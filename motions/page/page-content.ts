/**
 * A web page as plain data: the blocks of text of its main content in reading order, and what they
 * stand in. What every markup comes down to, so that the reading depends on no class name and runs
 * without a DOM. No word is looked at here.
 */
import { z } from 'zod';

const index = z.int().nonnegative();

const pageLinkSchema = z.strictObject({
  /** As it stands between the tags. */
  text: z.string(),
  /** Absolute. */
  url: z.string(),
  /** Half-open offsets into the text of the block. */
  from: index,
  to: index,
});

const parent = index.nullable();
/** What blocks stand in. A `fold` opens and closes as a whole; its first heading heads it. */
const pageContainerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), parent }),
  z.strictObject({
    kind: z.literal('item'),
    /** As it is drawn, where the source tells: "3.", "b)". */
    marker: z.string().optional(),
    parent,
  }),
  z.strictObject({
    kind: z.enum(['table', 'pairs', 'term', 'definition', 'fold']),
    parent,
  }),
  z.strictObject({ kind: z.literal('row'), isHead: z.boolean(), parent }),
  z.strictObject({
    kind: z.literal('cell'),
    column: index,
    span: z.int().positive(),
    rows: z.int().positive(),
    isHead: z.boolean(),
    parent,
  }),
]);
export type PageContainer = z.infer<typeof pageContainerSchema>;

export const pageBlockSchema = z.strictObject({
  kind: z.enum(['heading', 'text']),
  /** Of a heading 1 to 6; else 0. */
  level: index,
  /** As it stands in the document: white space is not collapsed, `<br>` is a line break. */
  text: z.string(),
  links: z.array(pageLinkSchema),
  /** The nearest id at or above the block, without `#`. */
  anchor: z.string().nullable(),
  /** All of it is shown bold, by the markup. */
  isBold: z.boolean(),
  /** Half-open offsets of words that are shown bold, slanted or the like, each text node by itself. */
  emphasis: z.array(z.strictObject({ from: index, to: index })).optional(),
  /** Index of the innermost container; null at the top. */
  inside: parent,
});
export type PageBlock = z.infer<typeof pageBlockSchema>;

export const pageContentSchema = z.strictObject({
  /** Where the page was found; null when that is not known. */
  url: z.string().nullable(),
  title: z.string(),
  /** Each container comes after the one it stands in. */
  containers: z.array(pageContainerSchema),
  blocks: z.array(pageBlockSchema),
});
export type PageContent = z.infer<typeof pageContentSchema>;
