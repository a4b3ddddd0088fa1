/** Reads one motion from its block of rows, with a warning for each doubt. */
import { findMeeting } from '../dutch/meeting';
import { findQuotedTitle, splitUnquotedTitle } from '../dutch/quotation';
import { findSubmitterEnd } from '../gemeenten/submitter-end';
import { readSubmitters } from '../gemeenten/submitters';
import { motionId } from '../identity';
import type { Meeting, Motion, Proposal, Warning } from '../model';
import { readProposal } from '../reading/proposal';
import { type Block, positionOf } from './block';
import { paragraphsOf, singleLine } from './paragraphs';
import type { Row } from './rows';

const REMARK = /^\s*\((?:samengevat|verkort|ingekort|samenvatting)[^()]*\)\s*/iu;
const CALL =
  /^(?:(?:deze )?(?:de )?motie )?(?:oproep aan|draagt|verzoekt|roept|spreekt uit|besluit)\b/iu;

type Heading = { title: string; submitterText: string; after: string; isQuoted: boolean };

function cellText(rows: readonly Row[] | undefined): string {
  return paragraphsOf((rows ?? []).map((row) => row.lines))
    .replace(REMARK, '')
    .trim();
}

const lineText = (rows: readonly Row[] | undefined): string =>
  singleLine((rows ?? []).flatMap((row) => row.lines));

/** "Motie Deventer “…” (ALV 26 juni 2024)", or the title and the submitters in rows of their own. */
function readHeading(block: Block): Heading {
  const { motion, title, submitter } = block.fields;
  const cell = lineText(motion ?? title);
  const submitterText = lineText(submitter);
  const quoted = findQuotedTitle(cell);
  if (quoted !== null) {
    return {
      title: quoted.title,
      submitterText: submitterText || quoted.before || quoted.after,
      after: quoted.after,
      isQuoted: true,
    };
  }
  if (submitter !== undefined)
    return {
      title: withoutMeeting(cell),
      submitterText,
      after: cell,
      isQuoted: title !== undefined,
    };
  const split = splitUnquotedTitle(cell, findSubmitterEnd(cell) ?? 0);
  if (split === null) return { title: cell, submitterText: '', after: cell, isQuoted: false };
  return { title: split.title, submitterText: split.before, after: split.after, isQuoted: false };
}

const withoutMeeting = (text: string): string => text.replace(/\s*\([^()]*ALV[^()]*\)\s*$/u, '');

function readMeeting(block: Block, heading: Heading): Meeting | null {
  const candidates = [
    heading.after,
    lineText(block.fields.meeting),
    lineText(block.fields.submitter),
    heading.submitterText,
    block.section ?? '',
    withLabels(block.fields.meeting),
  ];
  for (const text of candidates) {
    const meeting = findMeeting(text);
    if (meeting !== null) return meeting;
  }
  return null;
}

/** "ALV: 26 juni 2024": the label is half of the meeting. */
const withLabels = (rows: readonly Row[] | undefined): string =>
  (rows ?? [])
    .map((row) => `ALV ${row.labelText} ${lineText([row])}`.replace(/ALV ALV:?/u, 'ALV'))
    .join(' ');

type Texts = { request: string; account: string; warnings: Warning[] };

/** A row labelled Verantwoording before the request, and another after it: the first is the request. */
function readTexts(block: Block): Texts {
  const { request = [], account = [] } = block.fields;
  const firstRequest = positionOf(block, request[0]);
  const before = account.filter((row) => positionOf(block, row) < firstRequest);
  const after = account.filter((row) => positionOf(block, row) > firstRequest);
  if (request.length > 0 && before.length > 0 && after.length > 0) {
    return {
      request: cellText([...before, ...request]),
      account: cellText(after),
      warnings: [
        {
          code: 'label-wrong',
          message:
            'Het eerste deel heet Verantwoording, maar staat vóór de oproep en hoort daarbij. Het is als oproep gelezen.',
        },
      ],
    };
  }
  const texts: Texts = { request: cellText(request), account: cellText(account), warnings: [] };
  if (request.length === 0 && CALL.test(texts.account)) {
    texts.warnings.push({
      code: 'label-wrong',
      message: 'De tekst onder Verantwoording lijkt de oproep van de motie te zijn.',
    });
  }
  return texts;
}

type ReadProposal = { proposal?: Proposal; warnings: Warning[] };

function readBlockProposal(block: Block, account: string, isLast: boolean): ReadProposal {
  const rows = block.fields.proposal ?? block.fields.advice;
  if (rows !== undefined) return readProposal(lineText(rows), account);
  const warning: Warning = isLast
    ? {
        code: 'block-cut-off',
        message:
          'Het blok van deze motie houdt op aan het einde van het document, vóór het voorstel.',
      }
    : { code: 'proposal-missing', message: 'In het blok van deze motie staat geen voorstel.' };
  return { warnings: [warning] };
}

function doubtsAbout(
  heading: Heading,
  meeting: Meeting | null,
  unknown: readonly string[],
  hasSubmitters: boolean,
  texts: Texts,
): Warning[] {
  const warnings: Warning[] = [];
  if (!heading.isQuoted || heading.title === '') {
    warnings.push({
      code: 'title-unclear',
      message: 'De titel van deze motie staat niet tussen aanhalingstekens. Controleer de titel.',
    });
  }
  for (const name of unknown) {
    warnings.push({
      code: 'submitter-unknown',
      message: `De indiener “${name}” is geen bekende gemeente.`,
    });
  }
  if (!hasSubmitters) {
    warnings.push({ code: 'submitter-missing', message: 'Bij deze motie staat geen indiener.' });
  }
  if (meeting === null) {
    warnings.push({
      code: 'meeting-missing',
      message: 'Bij deze motie staat niet in welke ALV zij is ingediend.',
    });
  }
  if (texts.request === '') {
    warnings.push({ code: 'request-missing', message: 'Bij deze motie staat geen oproep.' });
  }
  if (texts.account === '') {
    warnings.push({
      code: 'account-missing',
      message: 'Bij deze motie staat geen verantwoording.',
    });
  }
  return warnings;
}

/**
 * @param isLast - No block follows: one without a proposal is cut off.
 * @returns null for a block that names no motion at all.
 */
export function motionFromBlock(block: Block, isLast: boolean): Motion | null {
  const heading = readHeading(block);
  const texts = readTexts(block);
  if (heading.title === '' && texts.request === '' && texts.account === '') return null;
  const { submitters, andOthers, collective, unknown } = readSubmitters(heading.submitterText);
  const meeting = readMeeting(block, heading);
  const subject = lineText(block.fields.subject?.slice(0, 1));
  const { proposal, warnings } = readBlockProposal(block, texts.account, isLast);
  const pages = block.rows.map((row) => row.page);
  const hasSubmitters = submitters.length > 0 || collective !== undefined;
  const identity = {
    title: heading.title,
    submitters,
    ...(collective === undefined ? {} : { collective }),
    meeting,
  };
  return {
    id: motionId(identity),
    ...identity,
    andOthers,
    ...(subject === '' ? {} : { subject }),
    ...(texts.request === '' ? {} : { request: texts.request }),
    ...(texts.account === '' ? {} : { account: texts.account }),
    ...(proposal === undefined ? {} : { proposal }),
    source: {
      pages: [Math.min(...pages), Math.max(...pages)],
      quote: lineText(block.fields.motion ?? block.fields.title),
    },
    warnings: [
      ...block.warnings,
      ...texts.warnings,
      ...doubtsAbout(heading, meeting, unknown, hasSubmitters, texts),
      ...warnings,
    ],
  };
}
