import { describe, expect, it } from 'vitest';
import type { FieldState } from '../../../motions/corrections/field-state';
import { labelTold } from '../../../motions/corrections/label-told';
import type { Place } from '../../../motions/document/place';
import type { Motion } from '../../../motions/model';
import { warn } from '../../../motions/warnings';

const box = (top: number): Place => ({ page: 2, left: 0.3, top, right: 0.9, bottom: top + 0.1 });
const inText = (block: number): Place => ({ block, from: 0, to: 9, anchor: null });
const doubt = warn(
  { kind: 'label-unknown', label: 'Duiding', role: 'request' },
  { places: [box(0.2), box(0.3)] },
);
const motion = (more: Partial<Motion> = {}): Motion => ({
  ...{ id: 'bomen', title: 'Bomen', submitters: [], andOthers: false, meeting: null },
  ...{ source: { pages: [2, 2] }, warnings: [] },
  request: 'Als afge-\ndaan beschouwen.',
  places: { request: [box(0.3)] },
  ...more,
});
const proposal = (text: string): FieldState => ({
  field: 'proposal',
  value: { kind: 'afdoen', text },
});

describe('woorden die u zelf aanwijst onder een label dat Motievolger niet kent', () => {
  it.each([
    { wat: 'de hele regel', places: [box(0.3)], label: 'Duiding' },
    { wat: 'een deel van de regel', places: [{ ...box(0.32), left: 0.5 }], label: 'Duiding' },
    { wat: 'een regel eronder', places: [box(0.4)], label: null },
    { wat: 'dezelfde plek op een andere pagina', places: [{ ...box(0.3), page: 3 }], label: null },
    { wat: 'een stuk van een webpagina', places: [inText(2)], label: null },
  ])('zeggen wat het label is, maar alleen als zij eronder staan: $wat', ({ places, label }) => {
    const told = labelTold([doubt, warn('contents-missing')], motion(), proposal('Iets'), places);
    expect(told).toBe(label);
  });

  it('zeggen het ook op een webpagina', () => {
    const onPage = warn(
      { kind: 'label-unknown', label: 'Stand', role: null },
      { places: [inText(4)] },
    );
    const overlapping = [{ ...inText(4), from: 5, to: 20 }];
    expect(labelTold([onPage], motion(), proposal('Iets'), overlapping)).toBe('Stand');
    expect(labelTold([onPage], motion(), proposal('Iets'), [inText(5)])).toBeNull();
  });

  it('zeggen niets als zij onder twee labels staan', () => {
    const other = warn(
      { kind: 'label-unknown', label: 'Stand', role: null },
      { places: [box(0.35)] },
    );
    expect(labelTold([doubt, other], motion(), proposal('Iets'), [box(0.3)])).toBeNull();
  });
});

describe('woorden die u zelf typt', () => {
  it('zeggen wat het label is als alles wat eronder stond er nu in staat', () => {
    const typed = proposal('Als afgedaan beschouwen');
    expect(labelTold([doubt], motion(), typed, [])).toBe('Duiding');
  });

  it.each<{ wat: string; read: Motion; typed: FieldState }>([
    { wat: 'u andere woorden typt', read: motion(), typed: proposal('Aanhouden') },
    {
      wat: 'u het veld zelf verbetert',
      read: motion(),
      typed: { field: 'request', value: 'Als afgedaan beschouwen, zei het bestuur.' },
    },
    {
      wat: 'in het veld ook andere tekst stond',
      read: motion({ places: { request: [box(0.3), box(0.7)] } }),
      typed: proposal('Als afgedaan beschouwen'),
    },
    {
      wat: 'er onder het label niets van deze motie staat',
      read: motion({ places: {} }),
      typed: proposal('Als afgedaan beschouwen'),
    },
  ])('zeggen niets over het label als $wat', ({ read, typed }) => {
    expect(labelTold([doubt], read, typed, [])).toBeNull();
  });
});
