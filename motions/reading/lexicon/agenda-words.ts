/** Words of agenda points that are no motions, and of counts that are no titles. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Persons, minutes and accounts: no motion, also where a gemeente is named beside them. */
export const FORMALITIES: ReadonlySet<string> = words(
  'opening sluiting rondvraag mededelingen benoeming benoemingen benoemd herbenoeming herbenoemingen ' +
    'verkiezing verkiezingen voordracht voordrachten kandidaat kandidaten vacature vacatures bestuurslid ' +
    'bestuursleden voorzitter burgemeester wethouder notulen notulencommissie kascommissie verslag ' +
    'vaststelling jaarverslag jaarrekening jaarstukken decharge décharge dechargeverlening ' +
    'déchargeverlening hamerstukken hamerstuk verantwoording samenstelling',
);

/** What the board puts to the members, and a gemeente may put a motion on. */
export const BOARD_BUSINESS: ReadonlySet<string> = words(
  'voorstel voorstellen bestuursvoorstel bestuursvoorstellen contributie contributievoorstel begroting ' +
    'kadernota statuten statutenwijziging reglement vng ledenraadpleging bijdrage agenda agendapunt ' +
    'agendapunten punt',
);

/** Head a count of votes, or all outcomes: no title of a motion. */
export const COUNT_WORDS: ReadonlySet<string> = words(
  'voor tegen blanco onthouding onthoudingen stemmen stemming stemmingen uitslag uitslagen opkomst quorum ' +
    'totaal aantal leden resultaat besluit besluiten preadvies preadviezen pre-advies moties motie alv ' +
    'balv ledenvergadering toelichting legenda status',
);
