/**
 * Reads the motions that a web page names, and what it says of each: vote, advice, decision.
 *
 * Structure helps where it is there (headings with what belongs to them below, lists within lists,
 * rows of a table); words decide, since the markup of the site changes.
 */
import { detectPage } from '../detect';
import { collapseSpace } from '../dutch/fold';
import { motionId } from '../identity';
import { type Meeting, type Motion, type Reading, readingSchema, type Warning } from '../model';
import { agreesWithAccount } from '../reading/decision';
import { accountedMeeting } from './accounted-meeting';
import { type Found, findMotions } from './find-motions';
import { withLabelledMotions } from './labelled-motions';
import type { PageContent } from './page-content';
import { withJoinedRows } from './table-rows';

const MOST_QUOTED = 300;

function warningsOf(
  { submitters, collective, type, unknown, said }: Found,
  meeting: Meeting | null,
): Warning[] {
  const warnings: Warning[] = unknown.map((name) => ({
    code: 'submitter-unknown',
    message: `“${name}” is geen gemeente die Motievolger kent.`,
  }));
  if (submitters.length === 0 && collective === undefined && type === 'motie') {
    warnings.push({
      code: 'submitter-missing',
      message: 'De pagina noemt niet wie deze motie heeft ingediend.',
    });
  }
  if (said.vote === undefined && said.voteOnAdvice !== undefined) {
    warnings.push({
      code: 'vote-unclear',
      message: `De leden stemden over het advies van het bestuur: “${said.voteOnAdvice}”. Lees op de pagina wat dat voor de motie betekent.`,
    });
  }
  if (meeting === null) {
    warnings.push({
      code: 'meeting-missing',
      message: 'De pagina noemt niet bij welke ALV deze motie hoort.',
    });
  }
  return warnings;
}

function motionOf(found: Found, meeting: Meeting | null): Motion {
  const { type, title, submitters, andOthers, collective, said, block, text } = found;
  const identity = { title, submitters, collective, meeting };
  const documents = [...new Map(found.links.map((link) => [link.url, link])).values()].map(
    (link) => ({ title: collapseSpace(link.text), url: link.url }),
  );
  return {
    id: motionId(identity),
    ...{ type, title, submitters, andOthers, meeting },
    ...(collective === undefined ? {} : { collective }),
    ...(said.vote === undefined ? {} : { vote: said.vote }),
    ...(said.advice === undefined ? {} : { advice: said.advice }),
    ...(said.decision === undefined ? {} : { decision: said.decision }),
    ...(documents.length === 0 ? {} : { documents }),
    source: {
      quote: text.slice(0, MOST_QUOTED),
      ...(block.anchor === null ? {} : { anchor: block.anchor }),
    },
    warnings: warningsOf(found, meeting),
  };
}

/** Two motions on one page never have one id: the second gets a number behind it. */
function withUniqueIds(motions: readonly Motion[]): Motion[] {
  const seen = new Map<string, number>();
  return motions.map((motion) => {
    const count = (seen.get(motion.id) ?? 0) + 1;
    seen.set(motion.id, count);
    return count === 1 ? motion : { ...motion, id: `${motion.id}-${count}` };
  });
}

/**
 * @param source.sha256 - Of the text of the page.
 * @returns Without motions for a page of another kind, `geen`.
 */
export function readPage(content: PageContent, source: { sha256: string }): Reading {
  const { kind, meeting } = detectPage(content);
  const title = content.blocks.find(({ kind: of, level }) => of === 'heading' && level === 1);
  const found =
    kind === 'geen' ? [] : findMotions(withLabelledMotions(withJoinedRows(content.blocks)), kind);
  const agrees =
    kind !== 'geen' &&
    content.blocks.some(({ text }) => agreesWithAccount(collapseSpace(text).slice(0, 400)));
  return readingSchema.parse({
    schema: 'motievolger/1',
    document: {
      kind,
      title: collapseSpace(title?.text ?? content.title),
      meeting,
      sha256: source.sha256,
      ...(content.url === null ? {} : { url: content.url }),
      ...(agrees ? { agreesWithAccount: true } : {}),
    },
    motions: withUniqueIds(
      found.map((one) => motionOf(one, accountedMeeting(one.heading, content.blocks) ?? meeting)),
    ),
    warnings: [],
  });
}
