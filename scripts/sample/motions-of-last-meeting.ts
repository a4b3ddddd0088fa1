/** Invented motions of the sample: adopted at the last meeting, which only the heading names. */
import type { SampleMotion } from '../typesetting/document';

const LAST = { kind: 'Najaars ALV', date: '2025-11-28' } as const;

export const SPORTS: SampleMotion = {
  heading: 'Motie gemeente Apeldoorn “Sporthallen open in de zomer”',
  subject: 'Sport',
  rows: [
    {
      kind: 'request',
      paragraphs: [
        'Oproep aan bestuur:',
        '- met de sportbonden afspraken te maken over het gebruik van sporthallen in de zomervakantie;',
        '- het akkoord hierover aan de leden voor te leggen.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        'De onderhandelingen met de sportbonden duren nog. Op 2 juni ligt er een akkoord op hoofdlijnen, dat als nazending naar de leden gaat.',
        'Als de ALV met dat akkoord instemt, stellen wij voor om de motie als afgedaan te beschouwen. Zo niet, dan stellen wij voor om de motie aan te houden.',
      ],
    },
    {
      kind: 'proposal',
      paragraphs: ['Aanhouden/Als afgedaan beschouwen (zie verantwoording hiervoor)'],
    },
  ],
  truth: {
    title: 'Sporthallen open in de zomer',
    submitters: ['gm0200'],
    meeting: LAST,
    proposal: 'voorwaardelijk',
    warnings: [],
  },
};

export const HEDGES: SampleMotion = {
  heading: 'Motie van Haaren “Heggen terug in het landschap”',
  subject: 'Landschap en natuur',
  rows: [
    {
      kind: 'request',
      paragraphs: [
        'Roept het bestuur op om bij de herziening van de landbouw-regelingen te vragen om een vergoeding voor boeren die heggen planten en onderhouden.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        'De vergoeding is opgenomen in de nieuwe regeling, die op 1 januari ingaat. Gemeenten kunnen er een eigen bijdrage aan toevoegen.',
      ],
    },
    { kind: 'proposal', paragraphs: ['Als afgedaan te beschouwen'] },
  ],
  truth: {
    title: 'Heggen terug in het landschap',
    submitters: ['gm0788'],
    meeting: LAST,
    proposal: 'afdoen',
    warnings: [],
  },
};

export const SIGNS: SampleMotion = {
  heading:
    'Motie Zoetermeer, Leidschendam-Voorburg en Krimpen aan den IJssel “Borden die iedereen begrijpt”',
  subject: 'Dienstverlening',
  rows: [
    {
      kind: 'request',
      paragraphs: [
        'Oproep aan bestuur:',
        '- één stijl te kiezen voor borden in gemeentehuizen en die te testen met mensen die moeite hebben met lezen.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        'De stijl is gekozen en getest met zestig inwoners. De borden zijn zonder kosten te downloaden. De tweede oproep, over borden op straat, vraagt meer tijd: daarvoor is overleg met de wegbeheerders nodig.',
      ],
    },
    {
      kind: 'proposal',
      paragraphs: [
        'Deels afdoen: het eerste deel als afgedaan te beschouwen, het tweede deel aan te houden',
      ],
    },
  ],
  truth: {
    title: 'Borden die iedereen begrijpt',
    submitters: ['gm0637', 'gm1916', 'gm0542'],
    meeting: LAST,
    proposal: 'deels',
    warnings: [],
  },
};

export const RECORDS: SampleMotion = {
  heading: 'Motie Deventer “Raadsinformatie op één plek”',
  subject: 'Lokale democratie',
  rows: [
    {
      kind: 'request',
      paragraphs: [
        'Oproep aan bestuur:',
        '- een plan te maken voor één ingang waar inwoners de stukken van alle gemeenteraden kunnen vinden.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        'Het plan is in maart aan de leden gestuurd. Vijfentwintig gemeenten doen mee aan de eerste stap. Daarmee heeft het bestuur gedaan wat de motie vraagt.',
      ],
    },
    { kind: 'proposal', paragraphs: ['Als afgedaan te beschouwen'] },
  ],
  truth: {
    title: 'Raadsinformatie op één plek',
    submitters: ['gm0150'],
    meeting: LAST,
    proposal: 'afdoen',
    warnings: ['contents-missing'],
  },
};

export const REPAIR: SampleMotion = {
  heading: 'Motie Súdwest-Fryslân e.a. “Repareren loont”',
  subject: 'Circulaire economie',
  rows: [
    {
      kind: 'request',
      paragraphs: [
        'Oproep aan bestuur:',
        '- het Rijk te vragen om lagere belasting op reparaties, en gemeenten te helpen met ruimte voor repaircafés.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        'Het bestuur heeft de minister een brief gestuurd. Het antwoord wordt in juni verwacht.',
      ],
    },
    { kind: 'proposal', paragraphs: ['PM'] },
  ],
  truth: {
    title: 'Repareren loont',
    submitters: ['gm1900'],
    andOthers: true,
    meeting: LAST,
    proposal: 'onbekend',
    warnings: ['proposal-missing'],
  },
};
