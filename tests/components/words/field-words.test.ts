import { expect, it } from 'vitest';
import { fieldStateText, withinQuotes } from '../../../components/words/field-words';
import type { FieldState } from '../../../motions/corrections/field-state';

it.each<{ wat: string; state: FieldState; text: string }>([
  {
    wat: 'een voorstel met zijn woorden',
    state: { field: 'proposal', value: { kind: 'afdoen', text: 'Als afgedaan beschouwen' } },
    text: 'Afdoen (‘Als afgedaan beschouwen’)',
  },
  {
    wat: 'een titel die er zelf aanhaalt',
    state: { field: 'title', value: 'Geen “één loket”' },
    text: 'Geen ‘één loket’',
  },
  {
    wat: 'een veld zonder aanhalingstekens blijft zoals het is',
    state: { field: 'account', value: 'Er is overlegd.' },
    text: 'Er is overlegd.',
  },
])('tussen aanhalingstekens staan andere aanhalingstekens: $wat', ({ state, text }) => {
  expect(withinQuotes(fieldStateText(state))).toBe(text);
});
