import { describe, expect, it } from 'vitest';
import { standingHere } from '../../../motions/history/shown-standing';
import { standingOf, type VotePart } from '../../../motions/history/standing';
import { accounted, decided, submitted, voted } from './events';

const JUNE_2022 = '2022-06-29';
const JUNE_2023 = '2023-06-14';
const part = (number: number, outcome: VotePart['outcome']): VotePart => ({
  part: number,
  outcome,
});
const sources = {
  agreed: new Map<string, string>(),
  titleOf: (id: string) => `Document ${id[0]}`,
};

describe('een stemming in delen', () => {
  it.each([
    {
      name: 'een deel aangenomen en een deel aangehouden is deels aangenomen',
      parts: [part(1, 'aangenomen'), part(2, 'aangehouden')],
      kind: 'deels-aangenomen',
      said: 2,
    },
    {
      name: 'een deel verworpen en een deel overgenomen is deels aangenomen',
      parts: [part(1, 'verworpen'), part(2, 'overgenomen')],
      kind: 'deels-aangenomen',
      said: 2,
    },
    {
      name: 'alle delen aangenomen is aangenomen',
      parts: [part(1, 'aangenomen'), part(2, 'aangenomen')],
      kind: 'aangenomen',
      said: 0,
    },
    {
      name: 'niets aangenomen en niet alles verworpen is alleen een besluit',
      parts: [part(1, 'verworpen'), part(2, 'aangehouden')],
      kind: 'besloten',
      said: 2,
    },
    { name: 'zonder delen telt de uitslag', parts: undefined, kind: 'aangenomen', said: 0 },
  ])('$name', ({ parts, kind, said }) => {
    const standing = standingOf([voted(JUNE_2022, parts === undefined ? {} : { parts })]);
    expect(standing?.kind).toBe(kind);
    expect(standing?.parts).toHaveLength(said);
  });
});

describe('wat op een pagina zelf staat', () => {
  const events = [submitted(JUNE_2022), voted(JUNE_2022), decided(null)];

  it('gaat voor wat elders bekend is, en het verschil wordt gezegd', () => {
    const here = standingHere(events, 'd'.repeat(64), sources);
    expect(here?.shown).toMatchObject({
      kind: 'afgedaan',
      words: 'als afgedaan te beschouwen',
      elsewhere: { kind: 'aangenomen', date: JUNE_2022, title: 'Document b' },
    });
  });

  it('wordt niet genoemd op een pagina die niets van de motie zegt dan de naam', () => {
    const here = standingHere(events, 'a'.repeat(64), sources);
    expect(here?.shown).toMatchObject({ kind: 'aangenomen', elsewhere: null });
  });

  it('is zonder pagina wat van alles samen geldt', () => {
    expect(standingHere(events, null, sources)?.shown.kind).toBe('aangenomen');
  });

  it('is het voorstel, ook als de ALV er later mee instemde; dat staat ernaast', () => {
    const agreed = new Map([[JUNE_2023, 'e'.repeat(64)]]);
    const account = [accounted(JUNE_2023, 'afdoen')];
    const here = standingHere(account, 'c'.repeat(64), { ...sources, agreed });
    expect(here?.shown).toMatchObject({
      kind: 'voorstel-afdoen',
      elsewhere: { kind: 'afgedaan', title: 'Document e' },
    });
  });
});
