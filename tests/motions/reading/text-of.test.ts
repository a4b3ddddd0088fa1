import { describe, expect, it } from 'vitest';
import { textOf } from '../../../motions/reading/text-of';

describe('de tekst van een cel', () => {
  it('heeft elk punt van een lijst met zijn teken op een eigen regel', () => {
    const line = (text: string, id: number) => ({
      kind: 'lines' as const,
      breaks: 'printed' as const,
      lines: [
        {
          id,
          text,
          place: { page: 1, left: 0, top: 0, right: 1, bottom: 1 },
          style: { size: 10, font: '', bold: false },
          lead: 0,
          links: [],
        },
      ],
    });
    const text = textOf([
      line('Roept op:', 1),
      {
        kind: 'list',
        ordered: false,
        items: [
          { marker: '-', parts: [line('te helpen', 2)] },
          { marker: '', parts: [line('te delen', 3)] },
        ],
      },
    ]);
    expect(text).toBe('Roept op:\n- te helpen\n- te delen');
  });
});
