/** Words of the sentences in which motions are named: where names and titles end, what announces. */
/** Begin a sentence that speaks of a motion. */
export const OPENERS = new Set(
  (
    'de het een deze die dit ook en maar verder daarnaast tot slot vervolgens eveneens met alleen zowel ' +
    'zowel daarmee is zijn werd werden wordt er eerder bovendien zo tevens wel daarentegen hierbij ' +
    'tenslotte ten slotte'
  ).split(' '),
);

/** Go on with the sentence: neither a name nor a title reaches over them. */
export const VERBS = new Set(
  (
    'is zijn was waren werd werden wordt worden heeft hebben had hadden kreeg kregen krijgt krijgen ' +
    'haalde haalden haalt kan kunnen moet moeten roept riep roepen vraagt vroeg vragen verzoekt verzocht ' +
    'komt komen kwam kwamen gaat gingen staat staan nam namen neemt nemen stemde stemden stemt stemmen ' +
    'diende dienden dient dienen trok trokken bevat bevatte wil wilde steunt steunde ondersteunt ' +
    'ontving ontvangt behaalde sneuvelde die dat waarin waarmee waarop omdat nadat voordat zodat want ' +
    'verwierp verwierpen wees wezen hield hielden bracht zal zullen zou zouden blijft bleef luidt'
  ).split(' '),
);

/** May stand between the name of a motion and its outcome: "door de indiener ingetrokken". */
export const LEADS_TO_OUTCOME = new Set(
  (
    'is zijn werd wordt unaniem bij per met de gewijzigde motie versie in niet nog het ook resolutie ' +
    'amendement door van indiener indieners bestuur na overleg toelichting toezegging stemming hoofdelijke ' +
    'uiteindelijk alsnog toch nipt ruim ruime grote algemene stemmen meerderheid gewijzigd vorm eerste tweede ' +
    'leden vergadering helaas wel dus daarmee'
  ).split(' '),
);

/** Say how the outcome came about, or turn it round: none of these ends a title. */
export const BESIDE_OUTCOME = new Set(
  'niet nog unaniem uiteindelijk alsnog toch nipt ruim helaas wel dus daarmee'.split(' '),
);

/** What goes on behind an outcome. Before another word it may begin a title: "Aangenomen werk". */
export const FOLLOWS_OUTCOME = new Set(
  (
    'met bij per door in op conform na tijdens als en van unaniem voor tegen ondanks volgens overeenkomstig ' +
    'omdat tot naar de het motie acclamatie versie wordt is werd werden worden zijn niet gehaald aangenomen verworpen ' +
    'ingetrokken over aan af zonder meerderheid stemming nog uitslag algemene ruime grote'
  ).split(' '),
);

/** Not the name of a motion, whatever follows. */
export const NO_TITLES = [
  'motie van orde',
  'motie vreemd',
  'motie indienen',
  'motie- ',
  'amendement indienen',
  'amendement- ',
  'resolutie- ',
];

/** Say that motions are named below: "De volgende 12 moties". */
export const POINTING = new Set(
  'volgende onderstaande hieronder deze navolgende volgend hierna'.split(' '),
);

/** Before the word "motie": it stands below, and was not named before. */
export const NEXT = new Set('volgende onderstaande navolgende'.split(' '));

/** With an outcome, and motions in the plural: it was voted on those. */
export const VOTED_OF_ALL = new Set(
  (
    'is was zijn waren werd werden wordt worden heeft hebben nam namen neemt nemen stemde stemden stemt stemmen ' +
    'kreeg kregen krijgt krijgen haalde haalden haalt halen behaalde behaalden wees wezen wijst wijzen ' +
    'verwierp verwierpen verwerpt trok trokken trekt trekken hield hielden houdt ging gingen gaat gaan ' +
    'aangenomen verworpen afgewezen aangehouden ingetrokken'
  ).split(' '),
);

/** Before the word "moties": it was voted on what the board proposed to do with them. */
export const PROPOSED: ReadonlySet<string> = new Set(
  'voorstel voorstellen bestuursvoorstel bestuursvoorstellen'.split(' '),
);

/** Who submitted a motion does so in it. */
export const ASKING_VERBS = new Set(
  (
    'wil willen vraagt vragen vroeg vroegen verzoekt verzoeken verzocht verzochten roept roepen riep riepen ' +
    'pleit pleiten pleitte pleitten bepleit bepleiten bepleitte bepleitten dringt dringen drong drongen stelt ' +
    'stellen eist eisen'
  ).split(' '),
);

/** Behind who submitted a motion: "Ede diende een motie in". */
export const SUBMITTING_VERBS: ReadonlySet<string> = new Set(
  'dient dienen diende dienden kwam kwamen komt komen bracht brachten stelde stelden trok trokken haalde haalden kreeg kregen zag zagen'.split(
    ' ',
  ),
);

/** What stands in a heading above motions beside the outcome or the advice that it tells of them. */
export const HEAD_WORDS = new Set(
  (
    'motie moties resolutie resoluties amendement amendementen de het deze die alle alles volgende onderstaande ' +
    'zijn is werd werden wordt worden door indiener indieners vng bestuur vng-bestuur leden alv vergadering ' +
    'ledenvergadering met en van bij per in op tijdens om te aan als wel adviseert stelt voor over een ' +
    'advies preadvies pre-advies adviezen preadviezen'
  ).split(' '),
);

/** A heading or lead with one of these does not announce a list of motions. */
export const NOT_ANNOUNCING = new Set(
  (
    'verantwoording uitvoering indienen indient informatie procedure behandeling actualisatie spelregels ' +
    'hoe regels uitleg formulier format termijn inspreken deadline reactie terugblik notulen ' +
    'verslag ledenbrief'
  ).split(' '),
);

export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'
    .split(' ')
    .map((word, index) => [word, index]),
);

/** What became of a motion there is no outcome of the ALV. */
export const OTHER_ASSEMBLIES: ReadonlySet<string> = new Set(
  'kamer kamerleden tweede-kamer gemeenteraad gemeenteraden raadsvergadering staten'.split(' '),
);

/** What they do with a motion is no outcome of the ALV either. */
export const OUTSIDERS: ReadonlySet<string> = new Set(
  (
    'kabinet minister ministers ministerie staatssecretaris regering rijk raad raadsleden college provincie ' +
    'provincies bewindspersoon bewindslieden fractie fracties rechter waterschap waterschappen'
  ).split(' '),
);

/** Count motions: which one is meant, and that it need not be the last that was named. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'eerste tweede derde vierde vijfde zesde andere overige laatste'.split(' '),
);

/** Stand for motions that were named before: "de eerste over te nemen", "beide zijn aangenomen". */
export const POINTERS: ReadonlySet<string> = new Set(
  (
    'eerste tweede derde vierde vijfde laatste laatstgenoemde eerstgenoemde overige andere beide ' +
    'beiden allebei alle die deze'
  ).split(' '),
);

/** Beside words between marks: somebody said them, and they are no title. */
export const SAYING: ReadonlySet<string> = new Set(
  'aldus zegt zei zeggen zeiden volgens noemt noemde vindt vond reageert reageerde stelt liet laat'.split(
    ' ',
  ),
);

/** Before words between marks: they are the name of something else than a motion. */
export const OTHER_WORKS = new Set(
  (
    'rapport handreiking brief boek film documentaire programma onderzoek nota campagne convenant publicatie ' +
    'artikel advies woord woorden begrip term leus slogan wet website handleiding brochure folder podcast serie'
  ).split(' '),
);
