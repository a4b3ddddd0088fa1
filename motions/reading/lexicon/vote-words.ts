/** The words with which a page tells how a vote ended. How they are written: phrases.ts. */
import { phrasesOf } from './phrases';

/** Behind the verb: the motion, or the word that stands for it. */
const IT = 'motie|moties|resolutie|amendement|voorstel|deze|dit|die|haar|hem|ze';
/** Behind the verb where the motion stands before it: "De motie hielden de leden opnieuw aan". */
const MEMBERS =
  '(de) leden|alv|ledenvergadering|vergadering|zij|ze|indiener|gemeente (opnieuw|weer|voorlopig|nipt)';

const SUPPORT = `steunt|steunde|steunden|ondersteunt|ondersteunde|ondersteunden (de|deze|haar|hun|het)
  motie|moties|voorstel|resolutie|amendement|oproep|haar|hem`;
const MAJORITY = `(ruime|grote|overgrote|nipte|krappe|kleine) meerderheid (van) (de) (aanwezige) (leden|gemeenten|stemmen)`;

const MAJORITY_ALONE = `(ruime|grote|overgrote|nipte|krappe|kleine) meerderheid`;

const ADOPTED = `
  aangenomen, akkoord, ingestemd, stemt|stemde|stemden in, stemmen in met, stemt|stemde|stemden … in met,
  aanvaard, aanvaardt, aanvaardde, aanvaardden, goedgekeurd, bekrachtigd,
  haalt|haalde|haalden (de|deze|die|haar|zijn|hun) (motie) het, het (ruim|ruimschoots|net|nipt) gehaald, heeft … gehaald,
  die|dat het (ruim|ruimschoots|net|nipt|wel) haalt|haalde|haalden, gaat|ging|gingen er … door,
  haalt|haalde|haalden … ${IT} … het met,
  neemt|nemen|nam|namen … ${IT} … aan, neemt|nemen|nam|namen ${MEMBERS} aan,
  neemt|nemen|nam|namen (de) leden|alv|ledenvergadering|vergadering|zij|ze met|unaniem … aan,
  krijgt|kreeg|kregen|behaalt|behaalde|behaalden|haalt|haalde|haalden (een) (ruime|grote) meerderheid,
  heeft|hebben (een) (ruime|grote) meerderheid behaald|gehaald|gekregen,
  haalt|haalde|haalden … het op het nippertje, haalt|haalde|haalden … het net|nipt|ruim|ruimschoots,
  krijgt|kreeg|kregen (zeer) brede|ruime steun, krijgt|kreeg|kregen … brede|ruime steun,
  kan|kon|konden rekenen op (zeer) brede|ruime steun, schaart|schaarde|schaarden zich achter,
  kan|kon|konden op (een) (zeer) brede|ruime|grote meerderheid|steun rekenen,
  kan|kon|konden rekenen op (een) (zeer) (ruime|grote|kleine|nipte) meerderheid,
  kan|kon|konden (ook|eveneens) op (een) (ruime|grote|kleine|nipte) meerderheid rekenen,
  krijgt|kreeg|kregen (de|het) ${IT} (een) (ruime|grote|kleine|nipte|krappe|overgrote) meerderheid,
  krijgt|kreeg|kregen (een) kleine|nipte|krappe|overgrote meerderheid (achter) (zich),
  krijgt|kreeg|kregen (de) steun van (een) ${MAJORITY_ALONE},
  met|door (een) (ruime|grote|overgrote|nipte|krappe|kleine) meerderheid gesteund|omarmd|onderschreven,
  breed|massaal|unaniem|ruim gesteund|omarmd, krijgt|kreeg|kregen het fiat, haalt|haalde|haalden de eindstreep,
  overleeft|overleefde|overleefden|doorstaat|doorstond|doorstonden de stemming, krijgt|kreeg|kregen (de) handen op elkaar,
  krijgt|kreeg|kregen groen licht, ${MAJORITY} stemt|stemde voor|in, ${MAJORITY} was voor, ${MAJORITY} ${SUPPORT}
`;

/** The advice was voted on, not the motion. */
const ON_ADVICE = `
  akkoord|ingestemd … met|op (het) (vng) (bestuurs) advies|preadvies|bestuursadvies,
  stemt|stemde|stemden|stemmen in … met (het) advies|preadvies|bestuursadvies,
  stemt|stemde|stemden … in met (het) advies|preadvies|bestuursadvies
`;
/** Without a word for the outcome: for the motion. */
const UNANIMOUS = `
  unaniem, met algemene stemmen, eenstemmig
`;
/** A thing, not an outcome. */
const HARMLESS = `
  het|een|dit|geen|bestuurlijk|integraal|nieuw akkoord,
  houdt|hield|hielden … ${IT} … niet aan, trekt|trok|trokken … ${IT} … niet in,
  stemt|stemde|stemden … ${IT} … niet weg, wijst|wees|wezen … ${IT} … niet af
`;

const REJECTED = `
  verworpen, afgewezen, weggestemd, verwerpt|verwierp|verwierpen,
  stemt|stemde|stemden … weg, neemt|nemen|nam|namen … ${IT} … niet aan, neemt|nam|namen (de) leden|alv|ze|zij niet aan,
  niet (bij|per) (acclamatie) aangenomen|aanvaard|goedgekeurd|ingestemd|akkoord, niet met (de) motie ingestemd,
  stemt|stemde|stemden niet in, stemt|stemde|stemden … niet in met,
  haalt|haalde|haalden (de|deze|die|haar|zijn|hun) (motie) het (net|nipt) niet, het (net|nipt) niet gehaald, niet gehaald,
  heeft … niet gehaald, die|dat het (net|nipt) niet haalt|haalde|haalden|redt|redde|redden,
  wijst|wees|wezen … af, stemt|stemde|stemden tegen,
  geen (gekwalificeerde) meerderheid, onvoldoende steun|stemmen|draagvlak,
  krijgt|kreeg|kregen|behaalt|behaalde|behaalden|haalt|haalde|haalden geen (gekwalificeerde) meerderheid,
  heeft|hebben geen meerderheid behaald|gehaald|gekregen, niet de (vereiste|benodigde) meerderheid,
  komt|kwam|komen|kwamen (net|nipt) tekort, komt|kwam|komen|kwamen (net|nipt) te kort,
  niet genoeg|voldoende stemmen|steun, onvoldoende bijval|weerklank, van tafel geveegd,
  haalt|haalde|haalden de eindstreep niet, overleeft|overleefde|overleefden|doorstaat|doorstond de stemming niet,
  haalt|haalden het (net|nipt) niet, haalt|haalde|haalden … het (net|nipt) niet,
  redt|redde|redden het (net) niet, te weinig steun|stemmen|draagvlak, geen (brede|ruime|voldoende) steun,
  krijgt|kreeg|kregen … geen (brede|ruime|voldoende) steun, sneuvelt|sneuvelde|sneuvelden|gesneuveld,
  handen niet op elkaar, onvoldoende|weinig handen op elkaar, geen gehoor bij de leden|alv|zaal,
  ${MAJORITY} stemt|stemde|was tegen, strandt|strandde|strandden|gestrand, niet verder dan, blijft|bleef|bleven steken|hangen
`;

const WITHDRAWN = `
  ingetrokken, teruggetrokken, trekt|trok|trekken|trokken … motie|moties|resolutie|amendement … in,
  trekt|trok|trekken|trokken hem|deze|die|haar|ze … in, trekt|trok|trokken ${MEMBERS} in
`;
const TAKEN_OVER = `
  overgenomen, nam|namen … motie|moties|hem|haar|resolutie|amendement … over
`;
const LATER_MEETING =
  '(de|een) (volgende|latere|najaars|voorjaars|komende|eerstvolgende) alv|ledenvergadering|vergadering';
/** It was put off, and need not be what the members decided. */
const POSTPONED_TO = `doorgeschoven|verschoven|verplaatst naar ${LATER_MEETING}, uitgesteld tot ${LATER_MEETING}`;
export const POSTPONED = /(?<!\p{L})(?:doorgeschoven|verschoven|verplaatst|uitgesteld)(?!\p{L})/iu;
const KEPT = `
  aangehouden, ${POSTPONED_TO}, houdt|hield|hielden … ${IT} … aan, houdt|hield|hielden ${MEMBERS} aan
`;

/** "Nog niet in stemming gebracht", "wordt in stemming gebracht": there was no vote. */
const NOT_VOTED = `
  (nog) niet in stemming (gebracht), nog niet in de alv|vergadering,
  (nog) niet gestemd|behandeld|besproken|ingediend, wordt|worden|is|zijn … niet in stemming gebracht,
  wordt|worden|zal|zullen … in stemming gebracht, in stemming te brengen, ter stemming,
  brengt|brengen … in stemming, (nog) geen stemming|uitslag, stemming|uitslag volgt,
  wordt|worden (nog) (nader|later) gestemd, zal|zullen … gestemd, uitslag onbekend,
  ligt|liggen voor, ter besluitvorming
`;

/** It may be so, or is asked for: no outcome. */
const NOT_YET = `
  nog niet, nog geen, nog te, indien, mits, tenzij, wanneer, zodra, mocht, als … wordt|worden, mogelijk, wellicht, zou,
  zouden, zal, zullen, kan, kunnen, moet, moeten, dient, wil, willen, hoopt, hopen, verwacht, verwachten,
  naar verwachting, streven, voornemens, voorstel om, voorgesteld, stelt|stellen voor, volgt, streeft,
  vraagt|vragen, verzoekt|verzoeken, roept|roepen, wacht
`;
const DENIED = `
  niet, geen, nooit, nimmer, noch
`;
const ACCLAIMED = `
  acclamatie
`;
const NOT_ACCLAIMED = `
  niet bij|per acclamatie, geen acclamatie, zonder acclamatie
`;
const ADVICE = `
  advies, preadvies, pre advies, bestuursadvies, adviezen, preadviezen
`;
const ACCORDING = `
  conform (het) advies|preadvies|bestuursadvies, volgens (het) advies|preadvies|bestuursadvies,
  overeenkomstig (het) advies|preadvies|bestuursadvies, tegen het advies|preadvies (in), ondanks (het) advies|preadvies,
  in lijn met (het) advies|preadvies
`;
const MOTION = `
  motie, moties, resolutie, amendement
`;
const LINKS = `
  is, wordt, werd, zijn, werden, worden, bij, per, gewijzigde, versie, daarna, vervolgens, alsnog
`;
/** Whose share it is that voted so. */
const VOTERS = 'stemmen|leden|gemeenten|aanwezigen|aanwezige|zaal|vergadering|alv|ledenvergadering';
const OF_VOTERS = `(van) (alle) (de) (uitgebrachte|aanwezige) (${VOTERS})`;
const IN_FAVOUR = `
  # %|procent ${OF_VOTERS} voor, # %|procent ${OF_VOTERS} stemde|stemden|was|waren|is voor,
  # %|procent ) stemt|stemde|stemden|was|waren voor|in,
  voor stemde|stemden|was|waren # %|procent, voor : # %|procent,
  # %|procent ${OF_VOTERS} ${SUPPORT},
  # %|procent ${OF_VOTERS} stemt|stemde|stemden in|ermee, # %|procent ${OF_VOTERS} ging|gingen akkoord,
  # %|procent ${OF_VOTERS} ging|gingen naar, # %|procent ${OF_VOTERS} schaarde|schaarden zich achter,
  # %|procent ${OF_VOTERS} achter, krijgt|kreeg|kregen|heeft|had # %|procent ${OF_VOTERS} achter,
  krijgt|kreeg|kregen|behaalt|behaalde|haalt|haalde # %|procent (van) (de) (uitgebrachte) (stemmen),
  kan|kon rekenen op # %|procent (van) (de) (uitgebrachte) (stemmen),
  steun|bijval van # %|procent ${OF_VOTERS}, steun krijgt|kreeg|kregen van # %|procent ${OF_VOTERS},
  voor … motie … stemt|stemde|stemden # %|procent ${OF_VOTERS}, steun ( # %|procent ),
  leverde|leverden # %|procent ${OF_VOTERS} op,
  meerderheid ( # %|procent ) ${SUPPORT}, meerderheid ( # %|procent ) stemt|stemde|was voor|in,
  meerderheid van # %|procent ${OF_VOTERS} ${SUPPORT},
  meerderheid van # %|procent ${OF_VOTERS} stemt|stemde|was voor|in,
  meerderheid : # %|procent, in meerderheid ( # %|procent ) voor|in,
  gesteund door # %|procent ${OF_VOTERS}, # %|procent ${OF_VOTERS} gesteund,
  steunt|steunde|steunden … motie|haar|hem met # %|procent, schaart|schaarde|schaarden zich met # %|procent ${OF_VOTERS} achter
`;
const AGAINST = `
  # %|procent ${OF_VOTERS} tegen, # %|procent ${OF_VOTERS} stemde|stemden|was|waren|is tegen,
  tegen stemde|stemden|was|waren # %|procent, tegen : # %|procent,
  meerderheid ( # %|procent ) stemt|stemde|was tegen, meerderheid van # %|procent ${OF_VOTERS} stemt|stemde|was tegen,
  in meerderheid ( # %|procent ) tegen, tegen … motie … stemt|stemde|stemden # %|procent ${OF_VOTERS},
  krijgt|kreeg|kregen # %|procent (van) (de) (uitgebrachte) (stemmen) tegen|tegenstemmen
`;
const TURNOUT = `
  opkomst (van) # %|procent, opkomst (van) (de) leden # %|procent, # %|procent opkomst,
  # %|procent van de leden, # %|procent van de gemeenten
`;
const SHARE = `
  # %|procent
`;
const PART = `
  1e|2e|3e|4e|1ste|2de|3de|4de|eerste|tweede|derde|vierde deel|gedeelte|onderdeel|dictum|punt,
  deel|gedeelte|onderdeel|dictum|punt|beslispunt 1|2|3|4
`;

export type VoteMeaning =
  | 'aangenomen'
  | 'verworpen'
  | 'ingetrokken'
  | 'overgenomen'
  | 'aangehouden'
  | 'not-voted'
  | 'not-yet'
  | 'denied'
  | 'on-advice'
  | 'unanimous'
  | 'harmless'
  | 'acclaimed'
  | 'not-acclaimed'
  | 'advice'
  | 'according'
  | 'motion'
  | 'link'
  | 'in-favour'
  | 'against'
  | 'turnout'
  | 'share'
  | 'part';

export const VOTE_PHRASES = phrasesOf<VoteMeaning>([
  ['not-voted', NOT_VOTED],
  ['on-advice', ON_ADVICE],
  ['harmless', HARMLESS],
  ['unanimous', UNANIMOUS],
  ['verworpen', REJECTED],
  ['aangenomen', ADOPTED],
  ['ingetrokken', WITHDRAWN],
  ['overgenomen', TAKEN_OVER],
  ['aangehouden', KEPT],
  ['not-acclaimed', NOT_ACCLAIMED],
  ['not-yet', NOT_YET],
  ['denied', DENIED],
  ['acclaimed', ACCLAIMED],
  ['according', ACCORDING],
  ['advice', ADVICE],
  ['motion', MOTION],
  ['link', LINKS],
  ['in-favour', IN_FAVOUR],
  ['against', AGAINST],
  ['turnout', TURNOUT],
  ['part', PART],
  ['share', SHARE],
]);
