/** The machine-readable report: `motievolger/1`, with the terms of ORI-A for council information systems. */
import { submitterSchema } from '../../model';
import type { ReportDocument } from '../document-model';
import type { ReportMotion } from '../input';

const TOOI_GEMEENTE = 'https://identifier.overheid.nl/tooi/id/gemeente/';

function motionOf({ life, note, voteAdvice }: ReportMotion) {
  const { motion, standing, warnings, events } = life;
  return {
    '@type': 'Vergaderstuk',
    type: 'Motie',
    ...motion,
    submitters: motion.submitters.map((submitter) => {
      const { gemeente } = submitterSchema.parse(submitter);
      return gemeente === null ? submitter : { ...submitter, identifier: TOOI_GEMEENTE + gemeente };
    }),
    standing: { kind: standing.kind, words: standing.words },
    ...(note ? { note } : {}),
    ...(voteAdvice ? { voteAdvice } : {}),
    warnings,
    events,
  };
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
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
