import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../motions/corrections';
import { explainLabel } from '../../../motions/corrections/explain-label';
import { labelRuleOf, ruleFor } from '../../../motions/corrections/label-rule';
import type { Place } from '../../../motions/document/place';
import type { Motion } from '../../../motions/model';
import { warn } from '../../../motions/warnings';

const at = (block: number): Place => ({ block, from: 0, to: 9, anchor: null });
const doubt = warn(
  { kind: 'label-unknown', label: 'Afhandeling', role: 'account' },
  { places: [at(1), at(2), at(3)] },
);
const motion = (more: Partial<Motion> = {}): Motion => ({
  ...{ id: 'bomen', title: 'Bomen', submitters: [], andOthers: false, meeting: null },
  ...{ source: { pages: [1, 2] }, warnings: [] },
  account: 'Als afgedaan beschouwen',
  places: { title: [at(0)], account: [at(2), at(3)] },
  ...more,
});

function explained(one: Motion, field: Parameters<typeof explainLabel>[2]) {
  const { changes, byHand } = explainLabel([one], doubt, field);
  const corrections = changes.map((change, index) => ({
    ...change,
    ...{ id: String(index), documentKey: 'document', at: '2026-11-01T10:00:00.000Z' },
  }));
  const document = { kind: 'verantwoording', title: '', meeting: null, sha256: 'a'.repeat(64) };
  const reading = { document: Object(document), motions: [one], warnings: [doubt] };
  const [after] = applyCorrections({ schema: 'motievolger/1', ...reading }, corrections).motions;
  return { after, byHand: byHand.map(({ id }) => id) };
}

describe('de tekst onder een uitgelegd label', () => {
  it.each([
    {
      wat: 'de verantwoording wordt het voorstel',
      read: motion(),
      field: 'proposal' as const,
      text: { proposal: { kind: 'afdoen', text: 'Als afgedaan beschouwen' } },
    },
    {
      wat: 'de verantwoording wordt de oproep',
      read: motion(),
      field: 'request' as const,
      text: { request: 'Als afgedaan beschouwen' },
    },
    {
      wat: 'wat al in de oproep stond blijft ervoor staan',
      read: motion({ request: 'Plant bomen.' }),
      field: 'request' as const,
      text: { request: 'Plant bomen.\nAls afgedaan beschouwen' },
    },
    {
      wat: 'het onderwerp blijft op één regel',
      read: motion({ account: 'Groen\nen water', subject: 'Wonen' }),
      field: 'subject' as const,
      text: { subject: 'Wonen Groen en water' },
    },
  ])('gaat in haar geheel over: $wat', ({ read, field, text }) => {
    const { after, byHand } = explained(read, field);
    expect(byHand).toEqual([]);
    expect(after).toMatchObject(text);
    expect(after?.account).toBeUndefined();
    expect(after?.places?.[field]).toEqual([at(2), at(3)]);
  });

  it.each([
    {
      wat: 'er in het veld ook andere tekst staat',
      read: motion({ places: { account: [at(2), at(3), at(7)] } }),
      field: 'request' as const,
    },
    {
      wat: 'hij in twee velden terechtkwam',
      read: motion({ places: { account: [at(2), at(3)], proposal: [at(3)] } }),
      field: 'request' as const,
    },
    {
      wat: 'hij de titel geeft',
      read: motion({ places: { title: [at(2), at(3)] } }),
      field: 'request' as const,
    },
    {
      wat: 'niet zeker is wat hij voorstelt',
      read: motion({ account: 'De gesprekken beginnen in het najaar.' }),
      field: 'proposal' as const,
    },
    {
      wat: 'de verantwoording al is aangepast',
      read: motion({
        corrections: [
          {
            ...{ id: '1', at: '2026-11-01T10:00:00.000Z', correctedBy: null },
            printed: { field: 'account', value: 'Afdoen' },
          },
        ],
      }),
      field: 'request' as const,
    },
  ])('blijft aan u als $wat', ({ read, field }) => {
    const { changes, count, byHand } = explainLabel([read], doubt, field);
    expect({ changes, count }).toEqual({ changes: [], count: 0 });
    expect(byHand).toEqual([read]);
  });

  it.each([
    { wat: 'het label er niet in staat', read: motion({ places: { account: [at(9)] } }) },
    { wat: 'de tekst al zo gelezen is', read: motion({ places: { request: [at(2), at(3)] } }) },
  ])('laat een motie met rust als $wat', ({ read }) => {
    expect(explainLabel([read], doubt, 'request')).toEqual({ changes: [], count: 0, byHand: [] });
  });

  it('die niet bewaard is, past u zelf aan bij een motie op die pagina', () => {
    const dropped = warn(
      { kind: 'label-unknown', label: 'Bijlage', role: null },
      { places: [{ page: 2, left: 0, top: 0, right: 1, bottom: 1 }] },
    );
    const elsewhere = motion({ id: 'water', source: { pages: [3, 3] } });
    const { count, byHand } = explainLabel([motion(), elsewhere], dropped, 'account');
    expect({ count, byHand: byHand.map(({ id }) => id) }).toEqual({ count: 0, byHand: ['bomen'] });
  });
});

it.each(['Afhandeling:', 'AFHANDELING', '3. Afhandeling'])(
  'wat u over “Afhandeling” zei geldt ook voor “%s”',
  (label) => {
    const rule = labelRuleOf('Afhandeling', 'proposal', '2026-11-01T10:00:00.000Z');
    expect(ruleFor([rule], label)).toBe(rule);
    expect(ruleFor([rule], 'Bijlage')).toBeUndefined();
  },
);
