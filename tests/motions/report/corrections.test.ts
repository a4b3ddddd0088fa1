import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../motions/corrections';
import type { Correction } from '../../../motions/corrections/correction';
import type { MotionEvent } from '../../../motions/history/events';
import type { Motion } from '../../../motions/model';
import { buildReport } from '../../../motions/report/build-report';
import {
  REPORT_FORMATS,
  type ReportFormat,
  renderReport,
} from '../../../motions/report/formats/render-report';
import { warn } from '../../../motions/warnings';
import { inputOf, motionOf } from './reports';

const printed = motionOf({
  proposal: { kind: 'afdoen', text: 'Beschouwen als afgedaan' },
  warnings: [warn({ kind: 'proposal-unclear', text: 'Beschouwen', proposal: 'afdoen' })],
});
const change: Correction = {
  ...{ id: 'een', documentKey: 'a', motionKey: printed.id, at: '2026-11-01T10:00:00.000Z' },
  kind: 'changed',
  printed: { field: 'proposal', value: { kind: 'afdoen', text: 'Beschouwen als afgedaan' } },
  changed: { field: 'proposal', value: { kind: 'aanhouden', text: 'Aanhouden' } },
};
const corrected = (...corrections: Correction[]): Motion[] =>
  applyCorrections(
    {
      schema: 'motievolger/1',
      document: { kind: 'verantwoording', title: '', meeting: null, sha256: 'a'.repeat(64) },
      motions: [printed],
      warnings: [],
    },
    corrections,
  ).motions;

const ZIPPED: Partial<Record<ReportFormat, RegExp>> = {
  docx: /^word\/document\.xml$/u,
  xlsx: /^xl\/(?:sharedStrings|worksheets\/sheet1)\.xml$/u,
};

async function textIn(motions: readonly Motion[], format: ReportFormat): Promise<string> {
  const bytes = await renderReport(
    buildReport({ ...inputOf(motions), madeBy: 'Griffie Gouda' }),
    format,
  );
  const parts = ZIPPED[format];
  if (parts === undefined) return strFromU8(bytes);
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => parts.test(name));
  return files.map(([, file]) => strFromU8(file)).join('');
}

describe.each(REPORT_FORMATS)('een aangepast voorstel in %s', (format) => {
  it('geldt als stand, met wie het aanpaste en wat er gedrukt staat', async () => {
    const text = await textIn(corrected(change), format);
    expect(text).toMatch(
      format === 'json' ? /"kind": "voorstel-aanhouden"/u : /Voorstel: aanhouden/u,
    );
    expect(text).toContain('Beschouwen als afgedaan');
    if (format === 'json') {
      expect(text).toMatch(/"correctedBy": null/u);
      expect(text).toMatch(/"printed": \{/u);
    } else expect(text).toContain('aangepast door Griffie Gouda op 1 november 2026');
  });

  it('zonder aanpassing staat er niets van', async () => {
    expect(await textIn([printed], format)).not.toMatch(/aangepast door|"correctedBy"/u);
  });
});

describe('nagekeken', () => {
  const reviewed = (motions: readonly Motion[]): string =>
    buildReport(inputOf(motions)).motionRows[0]?.reviewed ?? '';

  it('staat erbij als er geen twijfel over is', () => {
    expect(reviewed(corrected(change))).toBe('2026-11-01');
  });

  it('staat er niet zolang er een twijfel open is', () => {
    expect(reviewed([printed])).toBe('');
  });

  describe('als een ander document later meer van de motie zegt', () => {
    const results = (readAt: string, warnings: Motion['warnings']): string => {
      const input = inputOf(corrected(change));
      const [source] = input.documents;
      const [told] = input.motions;
      if (source === undefined || told === undefined) throw new Error('er is een motie');
      const events = told.life.events.flatMap((event): MotionEvent[] => {
        if (event.kind !== 'ingediend') return [];
        const { corrections, confirmed, ...rest } = event;
        return [{ ...rest, id: 'later', documentId: 'later' }];
      });
      const life = {
        ...told.life,
        events: [...told.life.events, ...events],
        warnings: warnings.map((warning) => ({ ...warning, message: 'Kijk dit na.' })),
      };
      const report = buildReport({
        ...input,
        documents: [source, { ...source, id: 'later', readAt }],
        motions: [{ ...told, life }],
      });
      return report.motionRows[0]?.reviewed ?? '';
    };

    it('staat het er nog als dat document er al was toen u nakeek', () => {
      expect(results('2026-10-30T10:00:00.000Z', [])).toBe('2026-11-01');
    });

    it('staat het er niet meer, want dat hebt u niet nagekeken', () => {
      expect(results('2026-11-02T10:00:00.000Z', [])).toBe('');
      expect(results('2026-11-02', [])).toBe('');
    });

    it('staat het er niet als er een nieuwe twijfel bij is gekomen', () => {
      expect(results('2026-10-30T10:00:00.000Z', [warn('account-missing')])).toBe('');
    });
  });

  it('staat er niet meer als het document bij opnieuw lezen een nieuwe twijfel geeft', () => {
    const doubts = [...printed.warnings, warn('account-missing')];
    const [again = printed] = applyCorrections(
      {
        schema: 'motievolger/1',
        document: { kind: 'verantwoording', title: '', meeting: null, sha256: 'a'.repeat(64) },
        motions: [{ ...printed, warnings: doubts }],
        warnings: [],
      },
      [change],
    ).motions;
    expect(reviewed([again])).toBe('');
  });

  it('noemt een collega bij naam', () => {
    const [row] = buildReport(inputOf(corrected({ ...change, by: 'Noor' }))).motionRows;
    expect(row?.corrections).toContain('aangepast door Noor');
  });
});
