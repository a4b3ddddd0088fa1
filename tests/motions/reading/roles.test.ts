import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../motions/reading/entry';
import { learnRoles } from '../../../motions/reading/roles';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const ASKED = 'Roept het bestuur op om daar bij het Rijk werk van te maken, vóór de zomer.';

/** Five motions, each with these labels and texts, below a heading. */
function rolesOf(
  labels: Readonly<Record<string, readonly string[]>>,
  heading = 'Stuk voor de leden',
): Record<string, string> {
  const builder = new TreeBuilder();
  const first = entryOf('heading', [builder.line(heading)], []);
  const entries = Array.from({ length: 5 }, (_, motion) =>
    Object.entries(labels).map(([label, texts]) =>
      entryOf(
        'row',
        [builder.line(label)],
        [builder.paragraph(texts[motion % texts.length] ?? '')],
      ),
    ),
  ).flat();
  return Object.fromEntries(
    [...learnRoles([first, ...entries])].map(([key, { role }]) => [key, role]),
  );
}

describe('een label dat twee dingen kan betekenen', () => {
  it('is het voorstel wanneer er telkens een uitkomst naast staat', () => {
    const roles = rolesOf({
      Motie: ['Motie Deventer “Zwemles”', 'Motie Zwolle “Muziek”'],
      Strekking: [ASKED],
      Toelichting: [
        'Het bestuur sprak hierover met de staatssecretaris en komt er later op terug.',
      ],
      Beslispunt: ['Aanhouden', 'Als afgedaan te beschouwen', 'De motie afdoen'],
    });
    expect(roles).toMatchObject({ strekking: 'request', beslispunt: 'proposal' });
  });

  it('is de oproep wanneer er staat wat gevraagd wordt', () => {
    const roles = rolesOf({
      Motie: ['Motie Deventer “Zwemles”', 'Motie Zwolle “Muziek”'],
      Beslispunt: [ASKED],
      Toelichting: [
        'Het bestuur sprak hierover met de staatssecretaris en komt er later op terug.',
      ],
      Voorstel: ['Aanhouden', 'Als afgedaan te beschouwen'],
    });
    expect(roles).toMatchObject({ beslispunt: 'request', voorstel: 'proposal' });
  });
});

describe('een kolom met een besluit', () => {
  const outcomes = ['Afgedaan', 'Aangehouden'];
  const REST = {
    Motie: ['Motie Deventer “Zwemles”', 'Motie Zwolle “Muziek”'],
    Verantwoording: ['Het bestuur sprak hierover met de staatssecretaris en de minister.'],
  };

  it.each([
    ['Besluit', 'proposal'],
    ['Besluit aan de ALV', 'proposal'],
    ['Besluit ALV', 'decision'],
    ['Besluit van de leden', 'decision'],
    ['Genomen besluit ALV', 'decision'],
  ])('is bij “%s” %s: wie besloot, is niet wie voorstelt', (label, role) => {
    const roles = Object.entries(rolesOf({ ...REST, [label]: outcomes }));
    const ofDecision = roles.find(([key]) => key.includes('besluit'));
    expect(ofDecision?.[1]).toBe(role);
  });
});

describe('een label met onbekende woorden', () => {
  const REST = {
    Toelichting: ['Het bestuur sprak hierover met de staatssecretaris en komt er later op terug.'],
  };

  it('is de oproep, ook als een ander label dat van zijn woorden had kunnen zijn', () => {
    const roles = rolesOf({
      Motie: ['Motie Deventer “Zwemles”', 'Motie Zwolle “Muziek”'],
      Bestuursvraag: [ASKED],
      ...REST,
      Beslispunt: ['Aanhouden', 'Als afgedaan te beschouwen'],
    });
    expect(roles).toMatchObject({ bestuursvraag: 'request', beslispunt: 'proposal' });
  });

  it.each([
    { name: 'vóór alle labels met teksten is het onderwerp', isLast: false, role: 'subject' },
    { name: 'achter een label met een tekst is niets', isLast: true, role: 'other' },
  ])('en met korte waarden, $name', ({ isLast, role }) => {
    const short = { Betreft: ['Onderwijs', 'Zorg en welzijn', 'Bouwen'] };
    const roles = rolesOf({
      'Ingediend door': ['Gouda', 'Urk'],
      Titel: ['Zwemles voor allen', 'Muziek op school'],
      Vergadering: ['ALV 26 juni 2024', 'ALV 14 juni 2023'],
      ...(isLast ? {} : short),
      Voorstel: ['Aanhouden', 'Als afgedaan te beschouwen'],
      Oproep: [ASKED],
      ...REST,
      ...(isLast ? short : {}),
    });
    expect(roles).toMatchObject({ betreft: role, titel: 'title' });
  });

  it('en met korte waarden, is het onderwerp, ook onder een kop die zelf een label kan zijn', () => {
    const roles = rolesOf(
      {
        Motie: ['Zwemles voor allen', 'Muziek op school'],
        Gemeente: ['Gouda', 'Urk'],
        'Ingediend bij': ['ALV 26 juni 2024', 'ALV 14 juni 2023'],
        Gebied: ['Onderwijs', 'Zorg en welzijn', 'Bouwen'],
        Gevraagd: [ASKED],
        ...REST,
        Voorstel: ['Aanhouden', 'Als afgedaan te beschouwen'],
      },
      'Verantwoording moties',
    );
    expect(roles).toMatchObject({ gebied: 'subject', motie: 'motion' });
  });
});
