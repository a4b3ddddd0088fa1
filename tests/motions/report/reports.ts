/** Inputs for the tests of reports. */
import { motionId } from '../../../motions/identity';
import type { Motion, Reading } from '../../../motions/model';
import type { ReportInput } from '../../../motions/report/input';
import { reportInputFromReadings } from '../../../scripts/node/report-input';

const ALV = { kind: 'ALV', date: '2025-06-18' } as const;

export function motionOf(change: Partial<Motion>): Motion {
  const motion = {
    title: 'Groene daken',
    submitters: [{ name: 'Deventer', gemeente: 'gm0150' }],
    andOthers: false,
    meeting: { kind: 'ALV' as const, date: '2024-06-26' },
    request: 'Maak een plan.',
    account: 'Het plan is gemaakt.',
    proposal: { kind: 'afdoen' as const, text: 'Afdoen' },
    source: { pages: [7, 8] as [number, number] },
    warnings: [],
    ...change,
  };
  return { id: motionId(motion), ...motion };
}

export function readingOf(motions: readonly Motion[]): Reading {
  return {
    schema: 'motievolger/1',
    document: {
      kind: 'verantwoording',
      title: 'Verantwoording moties',
      meeting: ALV,
      sha256: 'a'.repeat(64),
      url: 'https://vng.nl/sites/default/files/2025-06/verantwoording.pdf',
    },
    motions: [...motions],
    warnings: [],
  };
}

export function inputOf(
  motions: readonly Motion[],
  change: Partial<ReportInput> = {},
): ReportInput {
  const now = new Date('2025-06-01T12:00:00Z');
  return {
    ...reportInputFromReadings([readingOf(motions)], { gemeenten: ['gm0150'], now }),
    ...change,
  };
}
