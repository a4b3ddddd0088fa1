/**
 * What a sentence may say around the outcome of a motion. The words that change, limit or move the
 * outcome, and those that are known to leave it as it is: what neither list knows is counted.
 */
import { phrasesOf } from './phrases';

/** Wherever they stand: the outcome is not, or not only, what the word for it says. */
const LIMITS = `
  behalve, uitgezonderd, uitzondering, in tegenstelling tot, anders dan, tegenover, terwijl, respectievelijk,
  resp, noch, geen van, evenmin, bijna, haast, onder voorbehoud, op voorwaarde, mits, tenzij, indien, behoudens,
  zij het, eerder, eerst, aanvankelijk, destijds, vorig|vorige jaar|keer|alv|vergadering, oorspronkelijk, gesplitst,
  deels, gedeeltelijk, voorlopig, voorlopige, staakten, gestaakt, ongeldig, hertelling, rectificatie, onjuist,
  abusievelijk, gecorrigeerd, hangende, vervallen, vervalt, verviel, overbodig, ontijdig
`;
/** Point at another motion than the one named in the sentence. */
const POINTS_ELSEWHERE = `
  die|dat van, laatste, laatstgenoemde, eerstgenoemde, overige, andere motie|moties|voorstel, beiden,
  dezelfde, zelfde, de eerste|tweede|derde motie|twee|drie, eerste en|,
  ander|andere versie
`;
/** Before the outcome: then it may be that of what the clause tells. */
const CLAUSES = `
  omdat, doordat, nadat, voordat, waarna, waardoor, hoewel, als, wanneer, zodra, toen, nu de|het, dat
`;

/** Without an outcome they tell one: it is kept for later. */
const LATER = `
  volgende|komende|latere|eerstvolgende alv|vergadering|ledenvergadering|keer, doorgeschoven, verschoven, uitgesteld
`;
/** With a word of such a clause in them, and no clause. */
const NO_CLAUSES = `
  als titel|onderwerp|volgt|eerste|laatste|tweede|derde|agendapunt
`;

export type Redirection = 'limit' | 'elsewhere' | 'clause' | 'later' | 'none';

export const REDIRECTIONS = phrasesOf<Redirection>([
  ['limit', LIMITS],
  ['elsewhere', POINTS_ELSEWHERE],
  ['clause', CLAUSES],
  ['later', LATER],
  ['none', NO_CLAUSES],
]);

/** Names behind these submitted nothing; behind the first ones that may be asked. */
export const BESIDE_NAMES = phrasesOf<'support' | 'place'>([
  [
    'support',
    `gesteund|ondersteund|medeondertekend|onderschreven|toegelicht|aangevuld door,
    steun|ondersteuning|bijval|hulp|toelichting van|door, woordvoerder|burgemeester|wethouder|griffier (van)`,
  ],
  ['place', 'in, te, bij, uit, congres|alv|vergadering|jaarcongres|stadhuis (van)'],
]);

/** Leave the outcome as it is. */
export const HARMLESS_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een deze dit die er en of ook van voor met door op in aan bij per te om tot naar over uit ' +
    'tijdens na namens mede samen hun zijn haar hij zij ze wij we is was waren werd werden wordt worden heeft ' +
    'hebben had hadden kreeg kregen krijgt haalde haalden haalt behaalde kwam komt ging gaf geven kon kan ' +
    'motie moties resolutie resoluties amendement gemeente gemeenten raad gemeenteraad gemeenteraden leden lid ' +
    'ledenvergadering vergadering alv balv najaars extra buitengewone algemene vng bestuur indiener indieners ' +
    'stem stemmen stemming gestemd uitslag status besluit resultaat meerderheid steun instemming procent voorstel ' +
    'voor tegen onthouding onthoudingen blanco aantal ruim ruime grote krappe brede nipt kleine overgrote ' +
    'meteen direct unaniem uiteindelijk vervolgens daarmee hiermee dus daarna toch alsnog wel hoofdelijk hoofdelijke digitale ' +
    'schriftelijke elektronische ingediend ingediende ingebracht ingebrachte getiteld genaamd titel onderwerp ' +
    'inzake betreffende gewijzigd gewijzigde aangepast aangepaste versie vorm tekst nieuwe dictum punt nr nummer ' +
    'agendapunt advies preadvies conform hierbij agenda schorsing beraad overleg verzoek toezegging toelichting ' +
    'bespreking discussie debat januari februari maart april mei juni juli augustus september oktober november ' +
    'december vandaag gisteren ea cs anderen gehele hele volledige volledig zonder hamerslag handopsteken zo ' +
    'eindstemming slotstemming zoals geamendeerd geamendeerde stand zaken bestuurlijk gehouden wij afgelopen jaar jaren ' +
    'gerangschikt gesorteerd geordend ingedeeld gegroepeerd alfabetisch chronologisch volgorde thema overzicht ' +
    'hieronder lijst pdf document bijlage download lees meer hier bekijk'
  ).split(' '),
);
