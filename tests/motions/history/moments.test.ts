import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../motions/history/moments';
import { standingOf } from '../../../motions/history/standing';
import { accounted, decided, submitted, voted } from './events';

const JUNE_2022 = '2022-06-29';
const JUNE_2023 = '2023-06-14';
const ALV = { kind: 'ALV', date: JUNE_2023 } as const;
const NONE: ReadonlyMap<string, string> = new Map();
const document = (letter: string) => ({ id: letter.repeat(64), meeting: ALV });

describe('het leven van een motie', () => {
  it('noemt één indiening één keer, met elk document dat haar noemt', () => {
    const events = [submitted(JUNE_2022, 'a'), submitted(JUNE_2022, 'b'), submitted(null, 'c')];
    const moments = momentsOf(events, [], NONE);
    expect(moments.map(({ kind, date }) => [kind, date])).toEqual([['ingediend', JUNE_2022]]);
    expect(moments[0]?.saidBy.map(({ documentId }) => documentId[0])).toEqual(['a', 'b', 'c']);
  });

  it('laat twee data die niet allebei waar kunnen zijn allebei staan', () => {
    const events = [submitted(JUNE_2022, 'a'), submitted(JUNE_2023, 'b'), submitted(null, 'c')];
    expect(momentsOf(events, [], NONE).map(({ date }) => date)).toEqual([
      null,
      JUNE_2022,
      JUNE_2023,
    ]);
  });

  it('noemt van wat geen datum heeft de ALV waar het stuk voor is', () => {
    const [moment] = momentsOf([submitted(null, 'a')], [document('a')], NONE);
    expect(moment).toMatchObject({ date: null, namedFor: ALV });
  });

  it('noemt dezelfde uitslag uit twee stukken één keer, en een andere apart', () => {
    const same = [voted(JUNE_2022, {}, 'a'), voted(JUNE_2022, {}, 'b')];
    const other = voted(JUNE_2022, { outcome: 'verworpen' }, 'c');
    expect(momentsOf(same, [], NONE)).toHaveLength(1);
    expect(momentsOf([...same, other], [], NONE)).toHaveLength(2);
  });

  it('noemt dat de ALV met de verantwoording instemde, met het stuk dat dat zegt', () => {
    const agreed = new Map([[JUNE_2023, 'e'.repeat(64)]]);
    const moments = momentsOf([accounted(JUNE_2023, 'afdoen')], [], agreed);
    expect(moments.map(({ standing }) => standing.kind)).toEqual(['voorstel-afdoen', 'afgedaan']);
    expect(moments[1]?.saidBy[0]?.documentId).toBe('e'.repeat(64));
  });

  it('noemt een toelichting zonder voorstel niet apart naast wat hetzelfde stuk besluit', () => {
    const told = (letter: string) => ({
      ...accounted(JUNE_2023, 'afdoen', letter),
      proposal: undefined,
      account: 'Het gesprek loopt.',
    });
    const kindsOf = (letter: string) =>
      momentsOf([decided(JUNE_2023, 'afdoen', 'b'), told(letter)], [], NONE).map(
        ({ kind }) => kind,
      );
    expect(kindsOf('b')).toEqual(['besluit']);
    expect(kindsOf('c').toSorted()).toEqual(['besluit', 'verantwoording']);
  });

  const dates = fc.constantFrom(null, JUNE_2022, JUNE_2023);
  const letters = fc.constantFrom('a', 'b', 'c');
  const lives = fc.array(
    fc.oneof(
      fc.tuple(dates, letters).map(([date, letter]) => submitted(date, letter)),
      fc.tuple(dates, letters).map(([date, letter]) => voted(date, {}, letter)),
      fc.tuple(dates, letters).map(([date, letter]) => accounted(date, 'afdoen', letter)),
      fc.tuple(dates, letters).map(([date, letter]) => decided(date, 'afdoen', letter)),
    ),
    { minLength: 1 },
  );

  it('laat geen enkel stuk weg, en eindigt waar de motie staat', () => {
    fc.assert(
      fc.property(
        lives,
        fc.constantFrom(NONE, new Map([[JUNE_2023, 'e'.repeat(64)]])),
        (events, agreed) => {
          const moments = momentsOf(events, [], agreed);
          const told = new Set(moments.flatMap(({ saidBy }) => saidBy.map((by) => by.documentId)));
          for (const { documentId } of events) expect(told).toContain(documentId);
          const kinds = moments.map(({ standing }) => standing.kind);
          expect(kinds).toContain(standingOf(events, agreed)?.kind);
        },
      ),
    );
  });
});
