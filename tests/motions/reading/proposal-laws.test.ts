import { describe, expect, it } from 'vitest';
import { readProposal } from '../../../motions/reading/proposal';

/** Beside one of these words nobody can say that a motion is settled. */
const DOUBTS = [
  'nog',
  'uitstel',
  'uitstellen',
  'wachten',
  'in afwachting van het kabinet',
  'zodra het kan',
  'pas',
  'later',
  'mogelijk',
  'bezien',
  'streven',
  'voornemens',
  'nader te bepalen',
  'onder voorbehoud',
  'mits het kan',
  'tenzij het kan',
  'indien het kan',
  'niet',
];
const SETTLED = [
  'afdoen',
  'de motie af te doen',
  'als afgedaan te beschouwen',
  'afdoening',
  'de motie is afgedaan',
  'afhandelen',
];

const isSettledForSure = (text: string): boolean => {
  const { proposal, warnings } = readProposal(text);
  return proposal.kind === 'afdoen' && warnings.length === 0;
};

describe.each(DOUBTS)('naast “%s”', (doubt) => {
  it.each(SETTLED)('is “%s” nooit zeker afgedaan', (settled) => {
    const texts = [`${doubt} ${settled}`, `${settled} ${doubt}`, `${settled}, ${doubt}`];
    expect(texts.filter(isSettledForSure)).toEqual([]);
  });
});

it('is het afgedaan zonder zo’n woord', () => {
  expect(SETTLED.filter((settled) => !isSettledForSure(settled))).toEqual([]);
});
