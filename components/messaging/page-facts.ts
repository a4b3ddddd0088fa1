/** What is stored, as the answers that pages of vng.nl get. */
import { type PageSays, pageSays } from '../../motions/history/page-says';
import type { Reading } from '../../motions/model';
import {
  buildNamingIndex,
  findNamedMotions,
  motionsMeant,
  type NamedMotion,
  type NamingIndex,
} from '../../motions/naming/find-named-motions';
import {
  namedWhereRead,
  type ReadTitle,
  withNamedWhereRead,
} from '../../motions/naming/named-where-read';
import type { PageContent } from '../../motions/page/page-content';
import type { MotievolgerDatabase } from '../../storage/database';
import { type JoinedPrints, loadJoined } from '../../storage/joins';
import { listSampleMotions } from '../../storage/sample';
import type { Settings } from '../../storage/settings';
import { listUnseen } from '../../storage/unseen';
import { newMotionsIn } from '../../storage/views/new-motions';
import {
  type KnownDocument,
  type KnownMotion,
  knownDocuments,
  knownMotions,
} from '../../storage/views/page-facts';
import { seemsToHoldMotions } from '../addresses/promising';
import { kindOfPage } from '../reading/kind-of-page';
import { readPageContent } from '../reading/read-page-content';
import type { Reply, Request } from './contract';
import type { DocumentFacts, MotionFacts, PageFacts } from './facts';

type Known = { index: NamingIndex; joined: JoinedPrints };

export function documentFactsOf(known: KnownDocument): DocumentFacts {
  const { url } = known;
  if (known.state === 'unread') return { url, state: 'unread' };
  if (known.state === 'job') {
    const { job } = known;
    if (job.state === 'waiting') return { url, state: 'waiting' };
    if (job.state === 'failed') return { url, state: 'failed', code: job.code };
    return { url, state: 'reading', page: job.page, pages: job.pages };
  }
  const { document, motions, ownCount, ownNames, proposals } = known;
  return {
    ...{ url, state: 'read', motions, ownCount, ownNames, proposals },
    documentId: document.id,
    title: document.title,
    kind: document.kind,
    doubts: document.warnings.map(({ places, ...doubt }) => doubt),
  };
}

export function motionFactsOf(
  { motion, isOwn, standing, shown, hasWarnings, isDoubtful, document }: KnownMotion,
  isNew: boolean,
): MotionFacts {
  return {
    id: motion.id,
    title: motion.title,
    ...(motion.type === undefined ? {} : { type: motion.type }),
    submitters: motion.submitters,
    ...(motion.collective === undefined ? {} : { collective: motion.collective }),
    andOthers: motion.andOthers,
    ...{ isOwn, isNew },
    standing: shown,
    hasWarnings,
    isDoubtful,
    source: {
      title: document?.title ?? '',
      url: document?.url ?? null,
      page: isFromDocument(standing) ? (standing.event.source.pages?.[0] ?? null) : null,
    },
  };
}

/** Not so when the meeting agreed with it: then the document that says that has no page for it. */
const isFromDocument = ({ event, documentId }: KnownMotion['standing']): boolean =>
  event.documentId === documentId;

const settingsFor = (settings: Settings): PageFacts['settings'] => {
  const { gemeenten, showOverlays, showSummaryButton, readPagesOnVisit } = settings;
  const { theme, language } = settings;
  return { gemeenten, showOverlays, showSummaryButton, readPagesOnVisit, theme, language };
};

/** A page of vng.nl never names an invented motion, also when there is nothing but the sample. */
async function loadKnown(database: MotievolgerDatabase): Promise<Known> {
  const [joined, invented] = await Promise.all([loadJoined(database), listSampleMotions(database)]);
  const real = joined.prints.filter(({ id }) => !invented.has(id));
  return { index: buildNamingIndex(real), joined };
}

const motionsReadFrom = (documentId: string, { prints, motionOf }: JoinedPrints): Set<string> =>
  new Set(
    prints
      .filter(({ documentIds }) => documentIds.includes(documentId))
      .map(({ id }) => motionOf.get(id) ?? id),
  );

function titlesRead(
  titles: readonly ReadTitle[],
  texts: readonly string[],
  { motionOf }: JoinedPrints,
): NamedMotion[] {
  const own = titles.map((title) => ({
    ...title,
    motionId: motionOf.get(title.motionId) ?? title.motionId,
  }));
  return namedWhereRead(own, texts);
}

/** Of a page that was not read in: what it says of the stored motions that it names. */
async function saidBy(
  read: () => Promise<Reading>,
  { prints, motionOf }: JoinedPrints,
  motionIds: readonly string[],
): Promise<PageSays | null> {
  const named = prints.filter(({ id }) => motionIds.includes(motionOf.get(id) ?? id));
  return named.length === 0 ? null : pageSays(await read(), named);
}

/** Reads the page when first asked, and not again. */
function readingOf(content: PageContent): () => Promise<Reading> {
  let reading: Promise<Reading> | null = null;
  return () => {
    reading ??= readPageContent(content);
    return reading;
  };
}

/** Keeps the titles at hand between questions; {@link forget} when motions were stored or removed. */
export class PageFactsSource {
  readonly #database: MotievolgerDatabase;
  #known: Promise<Known> | null = null;

  constructor(database: MotievolgerDatabase) {
    this.#database = database;
  }

  forget(): void {
    this.#known = null;
  }

  async ofPage(
    { url, title, containers, blocks, links }: Request<'pageFacts'>,
    settings: Settings,
  ): Promise<{ facts: Reply<'pageFacts'>; said: PageSays | null }> {
    this.#known ??= loadKnown(this.#database);
    const { index, joined } = await this.#known;
    const own = settings.gemeenten;
    const [page, ...documents] = await knownDocuments(this.#database, [url, ...links], own);
    const isStored = page?.state === 'read';
    const readHere = isStored ? motionsReadFrom(page.document.id, joined) : new Set<string>();
    const texts = blocks.map(({ text }) => text);
    const named = findNamedMotions(index, texts).map((naming) => {
      const ids = new Set(naming.motionIds.map((id) => joined.motionOf.get(id) ?? id));
      return { ...naming, motionIds: motionsMeant([...ids], readHere) };
    });
    const namings = withNamedWhereRead(
      named,
      isStored ? titlesRead(page.titles, texts, joined) : [],
    );
    const motionIds = namings.flatMap((naming) => naming.motionIds);
    const content = { url, title, containers, blocks };
    const read = readingOf(content);
    const kind = await kindOfPage(content, read);
    const said = isStored || kind === 'geen' ? null : await saidBy(read, joined, motionIds);
    const here = isStored ? page.document.id : (said?.document.id ?? null);
    const motions = await knownMotions(this.#database, joined, motionIds, own, here, said);
    const known = new Set(motions.map(({ motion }) => motion.id));
    const fresh = newMotionsIn(joined, await listUnseen(this.#database), own);
    const isNew = new Set(fresh.map(({ motionId }) => motionId));
    const facts = {
      settings: settingsFor(settings),
      kind,
      namings: namings
        .map((naming) => ({ ...naming, motionIds: naming.motionIds.filter((id) => known.has(id)) }))
        .filter((naming) => naming.motionIds.length > 0),
      motions: motions.map((one) => motionFactsOf(one, isNew.has(one.motion.id))),
      documents: documents.map(documentFactsOf),
      page: documentFactsOf(page ?? { url, state: 'unread' }),
      shown: null,
    };
    return { facts, said };
  }

  async ofDocument(
    { url }: Request<'documentFacts'>,
    settings: Settings,
    isPromising: boolean,
  ): Promise<Reply<'documentFacts'>> {
    const [known] = await knownDocuments(this.#database, [url], settings.gemeenten);
    return {
      settings: settingsFor(settings),
      document: documentFactsOf(known ?? { url, state: 'unread' }),
      isPromising: isPromising || seemsToHoldMotions(url, ''),
    };
  }
}
