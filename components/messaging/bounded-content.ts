/** What of a page goes into a message. Light: the script on every page of vng.nl uses it. */
import type { PageContent } from '../../motions/page/page-content';

/** A longer text is cut off: no motion is named so far into one paragraph. */
export const LONGEST_BLOCK = 20_000;

export const boundedContent = ({ title, containers, blocks }: PageContent) => ({
  ...{ title, containers },
  blocks: blocks.map((block) => ({ ...block, text: block.text.slice(0, LONGEST_BLOCK) })),
});
