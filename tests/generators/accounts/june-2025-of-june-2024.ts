/** June 2025: the motions of the ALV of June 2024. Facts are real, bodies invented. */
import type { ProposalKind } from '../../../motions/model';
import type { SampleRow } from '../../../scripts/typesetting/document';
import { type AccountMotion, accountMotion, ask, did, propose } from './motion';
import { progressOn } from './progress';

type Motion = Omit<Parameters<typeof accountMotion>[0], 'meeting' | 'printedMeeting' | 'rows'> & {
  rows: SampleRow[];
};
const of = (facts: Motion): AccountMotion =>
  accountMotion({
    ...facts,
    meeting: { kind: 'ALV', date: '2024-06-26' },
    printedMeeting: 'ALV 26 juni 2024',
  });
const OPEN = { proposal: 'aanhouden' as ProposalKind, row: propose('Aanhouden') };
const SETTLED = {
  proposal: 'afdoen' as ProposalKind,
  row: propose('Als afgedaan te beschouwen'),
};

export const OF_JUNE_2024: AccountMotion[] = [
  of({
    who: 'Zaanstad',
    submitters: [['Zaanstad', 'gm0479']],
    title: 'Wendt het ravijn af: compensatie voor 2026 en 2027',
    subject: 'kabinetsformatie/financiën',
    rows: [
      ask(
        'Oproep aan bestuur om voor twee jaar een overbrugging te vragen, in één brief en met één bedrag.',
      ),
      did(
        'Zie verantwoording bij motie Enschede “Herstel financiële verhouding met nieuwe regering” (Najaars ALV 1 december 2023).',
      ),
      OPEN.row,
    ],
    proposal: OPEN.proposal,
    refersTo: 'Herstel financiële verhouding met nieuwe regering',
  }),
  of({
    who: 'Zeist',
    submitters: [['Zeist', 'gm0355']],
    title: 'Langdurig en samenhangend investeren voor alle inwoners van probleemgebieden',
    subject: 'kabinetsformatie/financiën',
    rows: [
      ask(
        'Oproep aan bestuur om:',
        '- te pleiten voor één potje van twintig jaar in plaats van twintig potjes van één jaar;',
        '- ook dorpen en wijken mee te nemen die nu net buiten de kaart vallen.',
      ),
      did('De kaart is opnieuw getekend, met 38 wijken erbij.', progressOn('het ene potje', 8)),
      SETTLED.row,
    ],
    proposal: SETTLED.proposal,
  }),
  of({
    who: 'Heemstede',
    submitters: [['Heemstede', 'gm0397']],
    title: 'Rechtmatigheidsverantwoording moet het voor gemeenteraden makkelijker maken',
    subject: 'financiën',
    rows: [
      ask('Roept op tot een model van twee bladzijden dat een raadslid zonder uitleg kan lezen.'),
      did('Het model is er, met een ingevuld voorbeeld.', progressOn('het model voor raden', 7)),
      propose('De motie als afgedaan te beschouwen'),
    ],
    proposal: 'afdoen',
  }),
  of({
    who: 'De Bilt',
    submitters: [['De Bilt', 'gm0310']],
    title: 'NIS2, geen taken zonder knaken',
    subject: 'financiën',
    footnote: 'https://www.voorbeeld.example/cyberbeveiliging/consultatie',
    rows: [
      ask(
        'Oproep aan bestuur om in de reactie op de Cyberbeveiligingswet{1} te vragen om:',
        '- dezelfde woorden als in de NIS2-richtlijn, zodat niemand tweemaal hoeft te lezen;',
        '- geld voor gemeenten die hun systemen nog moeten ordenen;',
        '- een overgang van twee jaar, waarin de toezichthouder helpt en niet straft.',
        progressOn('de beveiliging van systemen', 14),
      ),
      did('De reactie is verstuurd en staat op onze site.', progressOn('de nieuwe wet', 16)),
      OPEN.row,
    ],
    proposal: OPEN.proposal,
  }),
  of({
    who: 'Gouda en Krimpenerwaard',
    submitters: [
      ['Gouda', 'gm0513'],
      ['Krimpenerwaard', 'gm1931'],
    ],
    title: 'Nieuwkomersonderwijs',
    subject: 'sociaal domein',
    rows: [
      ask(
        'Oproep aan bestuur om te regelen dat een klas voor nieuwkomers al bij vijf leerlingen geld krijgt, en dat het vervoer naar die klas wordt betaald.',
      ),
      did(
        'Over de klassen is overeenstemming; over het vervoer nog niet.',
        progressOn('klassen voor nieuwkomers', 24),
        progressOn('het vervoer naar die klassen', 16),
      ),
      OPEN.row,
    ],
    proposal: OPEN.proposal,
  }),
  of({
    who: 'Ridderkerk',
    submitters: [['Ridderkerk', 'gm0597']],
    title: 'Een adequate en reële financiering van jeugdhulp',
    subject: 'sociaal domein',
    rows: [
      ask(
        'Oproep aan bestuur:',
        '- maak een som van wat jeugdhulp werkelijk kost;',
        '- leg die som naast het budget, elk jaar op dezelfde dag.',
        progressOn('de som van de jeugdhulp', 12),
      ),
      did('De som is gemaakt door drie onafhankelijke rekenaars.', progressOn('het budget', 14)),
      SETTLED.row,
    ],
    proposal: SETTLED.proposal,
  }),
  of({
    who: 'Veenendaal',
    submitters: [['Veenendaal', 'gm0345']],
    title: 'Middelen ten behoeve van specifieke inzet voor verhoging landelijke vaccinatiegraad',
    subject: 'sociaal domein',
    rows: [
      ask(
        'Oproep aan bestuur om geld te vragen voor prikbussen in wijken waar weinig mensen komen.',
      ),
      did('Voor twaalf bussen is geld gevonden; zij rijden sinds het voorjaar.'),
      SETTLED.row,
    ],
    proposal: SETTLED.proposal,
  }),
  of({
    who: 'Kampen',
    submitters: [['Kampen', 'gm0166']],
    title: 'Asielzoekers aan het werk',
    subject: 'sociaal domein',
    rows: [
      ask(
        'Oproep aan bestuur om:',
        '- de wachttijd op een vergunning om te werken te meten;',
        '- werkgevers één loket te geven in plaats van drie.',
      ),
      did('De wachttijd is gemeten en gehalveerd.', progressOn('het loket voor werkgevers', 6)),
      SETTLED.row,
    ],
    proposal: SETTLED.proposal,
  }),
  of({
    who: 'Deventer',
    submitters: [['Deventer', 'gm0150']],
    title: 'Warmtetransitie: alleen als die betaalbaar is!',
    subject: 'fysiek domein',
    rows: [
      ask(
        'Oproep aan bestuur om:',
        '- voor elk type huis uit te rekenen wat de bewoner per maand kwijt is;',
        '- pas met een wijk te beginnen als dat bedrag niet hoger is dan nu.',
      ),
      did(
        'De rekenhulp is klaar voor vier van de elf soorten huizen.',
        progressOn('de rekenhulp', 6),
      ),
      OPEN.row,
    ],
    proposal: OPEN.proposal,
  }),
  of({
    who: 'West-Betuwe',
    submitters: [['West-Betuwe', 'gm1960']],
    title: 'Warmtegemeenschappen',
    subject: 'fysiek domein',
    rows: [
      ask(
        'Oproep aan bestuur om bewoners die samen een warmtenet beginnen te helpen met een model voor hun statuten.',
      ),
      did('Er zijn drie modellen: voor een straat, een dorp en een wijk.'),
      SETTLED.row,
    ],
    proposal: SETTLED.proposal,
  }),
  of({
    who: 'Gooise Meren',
    submitters: [['Gooise Meren', 'gm1942']],
    title: 'Het milieurendement centraal stellen bij vergoedingen PMD',
    subject: 'fysiek domein',
    rows: [
      ask(
        'Oproep aan bestuur om een vergoeding af te spreken voor wat werkelijk opnieuw wordt gebruikt, niet voor wat wordt opgehaald.',
      ),
      did(
        'De vergoeding telt nu per kilo die terugkomt in een product.',
        progressOn('plastic en blik', 5),
      ),
      SETTLED.row,
    ],
    proposal: SETTLED.proposal,
  }),
];
