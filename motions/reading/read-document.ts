/**
 * From the tree of a document to its motions, one way for all: PDF, web page, plain text and Word.
 */
import type { PagePlace } from '../document/place';
import { isPagePlace } from '../document/place';
import type { DocumentTree, Line, Part } from '../document/tree';
import {
  type DocumentKind,
  type Motion,
  type PlacedMotion,
  type Reading,
  type Region,
  readingSchema,
  type WarningCode,
} from '../model';
import { type PlainReason, warn } from '../warnings';
import { withShortValues, withTextBelow } from './attach-text';
import { audit } from './audit';
import { withBylines } from './bylines';
import { chooseCut } from './choose-cut';
import { claimLines } from './claims';
import { withClusters } from './clusters';
import { compareContents } from './compare-contents';
import { readContentsPage } from './contents-page';
import {
  areOfNobody,
  isOfAssembly,
  isOfDecisions,
  namesAssembly,
  namesAssemblyFirst,
  readDocumentTitle,
  readKind,
  speaksOfMotionsFirst,
} from './document-facts';
import { entriesOf } from './entries';
import type { Entry } from './entry';
import { withoutRowDoubts } from './facts-beside';
import { withHeaderLines } from './header-lines';
import { withProposalsOfGroups } from './headings-of-many';
import { beforeMotions } from './introduction';
import { KnownLabels } from './known-labels';
import { Ledger } from './ledger';
import { readDocumentMeeting } from './meeting-of-document';
import { withMeetingOfAll } from './meeting-of-introduction';
import { mended } from './mend-block';
import { readMentions } from './mentions/read-mentions';
import { linesOfBlock, motionsOfBlocks } from './motions-of-block';
import { withSharedDoubts, withUniqueIds } from './motions-of-document';
import { withNamesBelow } from './names-below';
import { areOfOthers, isForOthers } from './other-bodies';
import { withProposalsBelow } from './proposals-below';
import { withProse } from './prose';
import { resolveReferences } from './references';
import { learnRoles } from './roles';
import { subLabels } from './sub-labels';
import { withoutSummary, withRows } from './summaries';
import { withToldApart } from './told-behind-call';
import { withTopics } from './topics';

export type DocumentSource = { sha256: string; url?: string };

/** One box on each page that a motion stands on. */
function regionsOf(lines: readonly Pick<Line, 'place'>[]): Region[] {
  const pages = new Map<number, PagePlace>();
  for (const { place } of lines) {
    if (!isPagePlace(place)) continue;
    const known = pages.get(place.page);
    pages.set(
      place.page,
      known === undefined
        ? { ...place }
        : {
            page: place.page,
            left: Math.min(known.left, place.left),
            top: Math.min(known.top, place.top),
            right: Math.max(known.right, place.right),
            bottom: Math.max(known.bottom, place.bottom),
          },
    );
  }
  return [...pages.values()];
}

/** What can be missing of every motion, said once of the document. */
const OF_ALL: ReadonlyMap<WarningCode, PlainReason> = new Map([
  ['meeting-missing', 'meetings-missing'],
  ['submitter-missing', 'submitters-missing'],
  ['request-missing', 'requests-missing'],
]);

/** The labelled blocks of a document, and where each of its lines went. */
type LabelledReading = {
  motions: Motion[];
  regions: Region[][];
  warnings: Reading['warnings'];
  ledger: Ledger;
};

/** The entries of a document, cut at the labels of its motions and at no heading within a text. */
function labelledEntries(parts: readonly Part[]): Entry[] {
  const known = new KnownLabels(parts);
  const entries = entriesOf(parts, known);
  const within = subLabels(entries);
  if (within.size === 0) return entries;
  known.forget(within);
  return entriesOf(parts, known);
}

export function readLabelledBlocks(tree: DocumentTree): LabelledReading {
  const ledger = new Ledger(tree);
  const attached = withProse(
    withTextBelow(withBylines(withClusters(withHeaderLines(labelledEntries(tree.parts))))),
  );
  const roles = learnRoles(attached, isOfDecisions(tree));
  const entries = withTopics(withShortValues(attached, roles), roles);
  const cut = chooseCut(entries, roles);
  const named = withNamesBelow(cut.blocks.map(mended));
  const blocks = withToldApart(withProposalsBelow(withProposalsOfGroups(named)));
  const all = withMeetingOfAll(motionsOfBlocks(blocks, entries), entries);
  const { read, rows } = withoutSummary(all);
  const contents = withRows(readContentsPage(beforeMotions(entries, all)), rows);
  claimLines(ledger, tree.lines, cut, read, contents);
  const audited = audit({ tree: withoutRowDoubts(tree), entries, roles, ledger, read });
  const compared = compareContents(
    read.map(({ motion }) => motion),
    contents.entries,
  );
  const { motions, shared } = withSharedDoubts(
    read.map(({ motion }, index) => ({
      ...motion,
      warnings: [
        ...(compared.perMotion[index] ?? []),
        ...motion.warnings,
        ...(audited.perMotion[index] ?? []),
      ],
    })),
    OF_ALL,
  );
  return {
    motions: resolveReferences(withUniqueIds(motions, warn('duplicate-motion'))),
    regions: read.map(({ block }) => regionsOf(linesOfBlock(block))),
    warnings: [...compared.document, ...audited.document, ...shared],
    ledger,
  };
}

const isTold = ({ account, proposal }: Motion): boolean =>
  account !== undefined && proposal !== undefined && proposal.kind !== 'onbekend';

/**
 * Whether labelled blocks are the account of a board: most say of a motion what was done and how to
 * go on. "Preadvies" and "Resultaat" below the names of motions say so too, but of no motion.
 */
function isAccount({ motions, warnings }: Pick<LabelledReading, 'motions' | 'warnings'>): boolean {
  const isMissed = warnings.some(({ reason }) => reason?.kind === 'motion-outside');
  if (motions.length === 1 && isMissed) return false;
  const told = motions.filter((motion) => motion.title !== '' && isTold(motion));
  return told.length > 0 && told.length * 2 >= motions.length;
}

type Found = Pick<LabelledReading, 'motions' | 'regions' | 'warnings'> & { kind: DocumentKind };

/** What is said of all motions together says nothing once there are none. */
const withoutShared = ({ warnings }: LabelledReading): Reading['warnings'] =>
  warnings.filter(({ reason }) => reason === undefined || !SHARED.has(reason.kind));
const SHARED: ReadonlySet<string> = new Set(OF_ALL.values());

/**
 * Blocks that do not show whose motions they are: motions when they have titles and the document says
 * at its head that it is for the members, and otherwise none, which it then has to say.
 */
function ofNobody(tree: DocumentTree, labelled: LabelledReading, kind: DocumentKind): Found {
  const { motions } = labelled;
  const told = motions.filter(isTold);
  const isAbout = told.length > 1 && told.length * 2 >= motions.length;
  const isTitled = motions.every(({ title }) => title !== '');
  if (isAbout && isTitled && areOfNobody(motions) && namesAssemblyFirst(tree)) {
    return { ...labelled, kind };
  }
  const places = told.flatMap((motion) => motion.places?.proposal ?? []);
  const others = withoutShared(labelled);
  const isSaid = others.some(({ reason }) => reason?.kind === 'no-motion-read');
  const isMissed = isAbout || kind === 'verantwoording';
  const missed = isMissed && !isSaid ? [warn('no-motion-read', { places })] : [];
  return { motions: [], regions: [], warnings: [...others, ...missed], kind };
}

/** What is not about an assembly of the VNG holds no motions of it, whatever its tables look like. */
function foundIn(tree: DocumentTree, labelled: LabelledReading): Found {
  const kind = readKind(tree, labelled.motions);
  const none: Found = { motions: [], regions: [], warnings: [], kind: 'geen' };
  if (areOfOthers(tree, labelled.motions)) return none;
  if (labelled.motions.length > 0 && isOfAssembly(tree, labelled.motions)) {
    return { ...labelled, kind };
  }
  if (!namesAssembly(tree)) return none;
  const isMissed =
    speaksOfMotionsFirst(tree) && labelled.warnings.some(({ code }) => code === 'count-differs');
  const titled = readKind(tree, []);
  const own = titled === 'geen' && isMissed ? 'verantwoording' : titled;
  if (own === 'geen' || own === 'verantwoording' || !namesAssemblyFirst(tree)) {
    return ofNobody(tree, labelled, own);
  }
  const meeting = readDocumentMeeting(tree.lines, []);
  const { motions, warnings } = readMentions(tree, {
    ...{ kind: own, meeting, ledger: new Ledger(tree) },
  });
  if (isForOthers(tree, motions)) return none;
  const regions = motions.map(({ places = {} }) =>
    regionsOf(Object.values(places).flatMap((own) => own.map((place) => ({ place })))),
  );
  return { motions, regions, warnings, kind: own };
}

type DocumentReading = { reading: Reading; placed: PlacedMotion[] };

function readingOf(
  tree: DocumentTree,
  source: DocumentSource,
  { motions, regions, warnings, kind }: Found,
): DocumentReading {
  const reading = readingSchema.parse({
    schema: 'motievolger/1',
    document: {
      kind,
      title: readDocumentTitle(tree),
      meeting: readDocumentMeeting(tree.lines, motions, kind),
      ...(tree.pages === null || tree.pages === 0 ? {} : { pages: tree.pages }),
      ...(tree.source === 'word' ? { format: 'word' } : {}),
      sha256: source.sha256,
      ...(source.url === undefined ? {} : { url: source.url }),
    },
    motions,
    warnings,
  });
  return {
    reading,
    placed: reading.motions.map((motion, index) => ({ motion, regions: regions[index] ?? [] })),
  };
}

/** @returns The reading, and the parts of the pages that each motion stands on. */
export const readDocument = (tree: DocumentTree, source: DocumentSource): DocumentReading =>
  readingOf(tree, source, foundIn(tree, readLabelledBlocks(tree)));

/** @returns null when the tree is not the account of a board: then it may be any other paper. */
export function readAccount(tree: DocumentTree, source: DocumentSource): Reading | null {
  const labelled = readLabelledBlocks(tree);
  return isAccount(labelled) ? readingOf(tree, source, foundIn(tree, labelled)).reading : null;
}
