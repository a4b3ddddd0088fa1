/** How the entries of a document are parted into motions: what cut-blocks.ts is told, and makes. */
import type { Block } from './block';
import type { Entry } from './entry';
import type { RoleOfKey } from './roles';

/** `outside` are entries that say nothing of a motion; `groups` are headings over groups of them. */
export type Cut = { blocks: Block[]; outside: Entry[]; groups: Entry[] };

/** `titles` are headings that name a motion: none when labels do. */
export type CutBy = { roles: ReadonlyMap<string, RoleOfKey>; titles: ReadonlySet<Entry> };
