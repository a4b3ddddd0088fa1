import { expect, it } from 'vitest';
import { meaningOfLabel } from '../../../motions/reading/label-meaning';

it.each([
  { label: 'Waar ging het om?', role: 'request' },
  { label: 'Waar gaat de motie over', role: 'request' },
  { label: 'Wat vraagt de motie?', role: 'request' },
  { label: 'Bedoeling', role: 'request' },
  { label: 'Wat deed de VNG?', role: 'account' },
  { label: 'Acties VNG', role: 'account' },
  { label: 'Verslag', role: 'account' },
  { label: 'Hoe nu verder?', role: 'proposal' },
  { label: 'Wat wij voorstellen', role: 'proposal' },
  { label: 'Slotsom:', role: 'proposal' },
])('het label “$label” is voor $role', ({ label, role }) => {
  expect(meaningOfLabel(label)).toEqual({ role, score: 1 });
});

it.each(['Rotterdam', 'Waarom niet', 'Wat een dag'])('“%s” is geen bekend label', (label) => {
  expect(meaningOfLabel(label)?.score ?? 0).toBeLessThan(1);
});
