/** Builds the report for the council (raadsrapport) from what is known of motions. Pure. */
import { findGemeenteByCode } from '../gemeenten/register';
import { readableOnWhite } from './contrast';
import type { ReportBlock, ReportDocument } from './document-model';
import { reportFileName } from './file-name';
import { checksOf, ending, head, request, titleOfForm } from './forms';
import type { ReportInput, ReportSource } from './input';
import { motionSection, type Numbers } from './motion-section';
import { meanings, others, overview, sources } from './paper-sections';
import { eventRows, motionRow } from './rows';
import { onSameSubject, type Selected, selectMotions, withUnnamedSubmitters } from './select';
import { scopeInWords, summary } from './summary';
import { bold, oneLine, paragraphs, plain } from './text';
import { listInWords } from './words';

const ACCENT = '#154273';
const SAMPLE: ReportBlock = {
  kind: 'paragraph',
  look: 'warning',
  runs: [bold('Voorbeeld: '), plain('de moties in dit rapport zijn verzonnen.')],
};
const SAME_SUBJECT = {
  id: 'zelfde-onderwerp',
  title: 'Andere moties over hetzelfde onderwerp',
  sentence: 'Deze moties van andere indieners gaan volgens de documenten over hetzelfde onderwerp.',
};
const AND_OTHERS = {
  id: 'en-anderen',
  title: 'Moties van niet met name genoemde indieners',
  sentence:
    'Bij deze moties noemt het document niet alle indieners. Of uw gemeente meedeed, staat er niet bij.',
};

/** The documents that speak of these motions; without motions, all that were read. */
function numberSources(input: ReportInput, motions: readonly Selected[]): Numbers {
  const named = new Set(
    motions.flatMap(({ moments }) =>
      moments.flatMap(({ saidBy }) => saidBy.map(({ documentId }) => documentId)),
    ),
  );
  const used = input.documents.filter(({ id }) => motions.length === 0 || named.has(id));
  return new Map(
    used.map((source: ReportSource, index) => [source.id, { number: index + 1, source }]),
  );
}

/** @returns A valid report also when no motion is in scope: it says so. */
export function buildReport(input: ReportInput): ReportDocument {
  const { gemeenten, template, options, date, madeBy, form } = input;
  const names = gemeenten.map((code) => findGemeenteByCode(code)?.name ?? code);
  const selected = selectMotions(input);
  const subject = options.sameSubject ? onSameSubject(input, selected) : [];
  const unnamed = options.andOthers ? withUnnamedSubmitters(input, selected) : [];
  const numbers = numberSources(input, [...selected, ...subject, ...unnamed]);
  const byId = new Map(input.documents.map((source) => [source.id, source]));
  const subtitle = [names.length > 0 ? listInWords(names) : '', scopeInWords(input.pick)]
    .filter(Boolean)
    .join(' · ');
  const logo: ReportBlock[] = template.logo
    ? [{ kind: 'image', ...template.logo, alt: `Logo van ${listInWords(names) || 'de gemeente'}` }]
    : [];
  return {
    title: titleOfForm(input),
    subtitle,
    fileName: reportFileName(input),
    language: 'nl-NL',
    author: oneLine(madeBy ?? ''),
    date,
    accent: readableOnWhite(template.accent ?? ACCENT),
    opening: [
      ...logo,
      ...(input.isSample ? [SAMPLE] : []),
      ...head(input, names),
      ...paragraphs(template.introduction ?? ''),
    ],
    sections: [
      ...request(form, selected),
      summary(input, names, selected),
      ...overview(selected),
      ...meanings(selected),
      ...(selected.length > 0
        ? [{ id: 'moties', title: 'De moties', level: 1, blocks: [] } as const]
        : []),
      ...selected.map((one) => motionSection(one, numbers, input)),
      ...others(SAME_SUBJECT, subject, numbers),
      ...others(AND_OTHERS, unnamed, numbers),
      ...ending(input),
      sources(numbers, options),
    ],
    motionRows: selected.map((one) => motionRow(one, byId, oneLine(madeBy ?? ''))),
    eventRows: selected.flatMap((one) => eventRows(one, byId)),
    checks: checksOf(input, selected),
    motions: selected,
    sources: [...numbers.values()].map(({ source }) => source),
  };
}
