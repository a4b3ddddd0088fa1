/**
 * The machine-readable report. `readings` holds what each document says of these motions, as
 * `motievolger/1`; `motions` the motions themselves, with the terms of ORI-A for council information
 * systems. A fact that a person changed has `corrections`: what is `printed`, and who is `correctedBy`
 * (null for who made the report).
 */
import { readingFromEvents } from '../../history/reading-from-events';
import { type Reading, submitterSchema } from '../../model';
import { marksOf } from '../corrections';
import type { ReportDocument } from '../document-model';
import type { ReportMotion, ReportSource } from '../input';

const TOOI_GEMEENTE = 'https://identifier.overheid.nl/tooi/id/gemeente/';

function motionOf({ life, note, voteAdvice }: ReportMotion) {
  const { motion, standing, warnings, events } = life;
  const corrections = marksOf(events);
  return {
    '@type': 'Vergaderstuk',
    type: 'Motie',
    ...motion,
    submitters: motion.submitters.map((submitter) => {
      const { gemeente } = submitterSchema.parse(submitter);
      return gemeente === null ? submitter : { ...submitter, identifier: TOOI_GEMEENTE + gemeente };
    }),
    standing: {
      ...{ kind: standing.kind, words: standing.words, parts: standing.parts },
      ...(standing.correction === null ? {} : { correction: standing.correction }),
    },
    ...(note ? { note } : {}),
    ...(voteAdvice ? { voteAdvice } : {}),
    ...(corrections.length === 0 ? {} : { corrections }),
    warnings,
    events,
  };
}

/** What one document says of the motions in the report, by the schema of all readings. */
function readingOf(
  { id: sha256, kind, title, url, meeting, agreesWithAccount }: ReportSource,
  motions: readonly ReportMotion[],
): Reading {
  const events = motions.flatMap(({ life }) =>
    life.events.filter(({ documentId }) => documentId === sha256),
  );
  const document = {
    ...{ kind, title, meeting, sha256 },
    ...(url === undefined ? {} : { url }),
    ...(agreesWithAccount === undefined ? {} : { agreesWithAccount }),
  };
  return readingFromEvents(document, events, []);
}

/** Texts are as in the documents, not cleaned. */
export function renderJson({
  title,
  subtitle,
  date,
  author,
  motions,
  sources,
}: ReportDocument): string {
  const report = {
    schema: 'motievolger/1',
    report: { title, subtitle, date, ...(author === '' ? {} : { author }), language: 'nl' },
    documents: sources.map(({ id, ...source }) => ({ ...source, sha256: id })),
    motions: motions.map(motionOf),
    readings: sources.map((source) => readingOf(source, motions)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
