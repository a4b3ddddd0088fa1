/** Words that a person points out in the document, as they come into the form. */
import { describe, expect, it } from 'vitest';
import { pointedField } from '../../../../components/page/corrections/pointed-words';
import type { Motion } from '../../../../motions/model';

const motion = (more: Partial<Motion> = {}): Motion => ({
  ...{ id: 'pont', title: 'Pont', submitters: [], andOthers: false, meeting: null },
  ...{ source: { pages: [1, 1] }, warnings: [] },
  ...more,
});
const CONDITION = 'zodra de pont vaart';

describe('aangewezen woorden', () => {
  it.each([
    {
      name: 'worden een titel zonder de woorden ervoor',
      field: 'title' as const,
      text: 'Motie “Een eerlijke prijs\nvoor de pont”',
      value: 'Een eerlijke prijs voor de pont',
    },
    {
      name: 'worden een titel zoals zij er staan als er geen aanhaling is',
      field: 'title' as const,
      text: '  Een eerlijke   prijs ',
      value: 'Een eerlijke prijs',
    },
    {
      name: 'worden een onderwerp op één regel',
      field: 'subject' as const,
      text: 'Verkeer\nen vervoer',
      value: 'Verkeer en vervoer',
    },
    {
      name: 'houden als oproep hun regels',
      field: 'request' as const,
      text: 'De ALV roept op:\n- de pont te laten varen',
      value: 'De ALV roept op:\n- de pont te laten varen',
    },
    {
      name: 'geven een voorstel met een eerste lezing van de soort',
      field: 'proposal' as const,
      text: 'Voorstel: motie\nafdoen',
      value: { kind: 'afdoen', text: 'Voorstel: motie afdoen' },
    },
    {
      name: 'geven een voorstel dat zij niet noemen als onbekend',
      field: 'proposal' as const,
      text: 'De pont vaart weer.',
      value: { kind: 'onbekend', text: 'De pont vaart weer.' },
    },
  ])('$name', ({ field, text, value }) => {
    expect(pointedField(motion(), field, text)).toEqual({ field, value });
  });

  it('laten de voorwaarde staan zolang het voorstel voorwaardelijk is', () => {
    const proposal = { kind: 'voorwaardelijk' as const, text: 'oud', condition: CONDITION };
    const before = motion({ proposal });
    const text = 'Afdoen zodra de pont vaart';
    expect(pointedField(before, 'proposal', text)).toEqual({
      field: 'proposal',
      value: { kind: 'voorwaardelijk', text, condition: CONDITION },
    });
    expect(pointedField(before, 'proposal', 'Aanhouden')).toEqual({
      field: 'proposal',
      value: { kind: 'aanhouden', text: 'Aanhouden' },
    });
  });
});
