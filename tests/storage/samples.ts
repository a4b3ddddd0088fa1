import type { Motion, Reading } from '../../motions/model';

/** Two motions of Deventer and Enschede in one document. */
const motion = (name: string, gemeente: string): Motion => ({
  id: `${name.toLowerCase()}-gemeentefonds-2024-06-26`,
  title: 'Gemeentefonds',
  submitters: [{ name, gemeente }],
  andOthers: false,
  meeting: { kind: 'ALV', date: '2024-06-26' },
  account: 'Er is overlegd.',
  source: {},
  warnings: [],
});
export const deventer = motion('Deventer', 'gm0150');
export const enschede = motion('Enschede', 'gm0153');

/** @param letter - Hexadecimal; stands for the bytes of the document. */
export function sampleReading(
  letter: string,
  document: Partial<Reading['document']> = {},
): Reading {
  return {
    schema: 'motievolger/1',
    document: {
      kind: 'verantwoording',
      title: 'Verantwoording moties',
      meeting: { kind: 'ALV', date: '2025-06-18' },
      sha256: letter.repeat(64),
      ...document,
    },
    motions: [deventer, enschede],
    warnings: [],
  };
}
