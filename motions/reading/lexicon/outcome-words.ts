/** The words with which a board says what is to become of a motion. How they are written: phrases.ts. */

/** Keeps the motion open. */
export const KEEPS = `
  aan te houden, aanhouden, aan houden, aanhoudt, aangehouden, aan gehouden, aanhouding,
  houden|houdt|houd … motie|moties|deze|haar … aan, houden wij|we aan, houdt het bestuur aan,
  blijft|blijven (nog|voorlopig|vooralsnog|ook|gewoon|daarom|dus) staan|open|openstaan|aangehouden,
  blijft|blijven … openstaan, blijft|blijven openstaand, te laten staan, laten staan,
  laten … staan, laat|laten open, staan (te) laten,
  open (te) houden|laten|staan|blijven|gehouden|gelaten, open te blijven, openhouden, openstaan,
  openstaand, opengehouden, openlaten, opengelaten, (te) handhaven, gehandhaafd,
  handhaving van de motie, in stand (te) houden|laten
`;

/** Keeps it open in other words: read, but always with a doubt. */
export const KEEPS_LOOSELY = `
  continueren, gecontinueerd, continuering, voortzetten, voort te zetten, voortgezet,
  voortzetting, zetten|zet … motie|moties|uitvoering … voort,
  verlengen, te verlengen, houden|houdt … aan,
  loopt (nog) door, op de lijst (te) houden|laten|staan|blijven,
  blijft|blijven … op de lijst|agenda|actielijst|motielijst|termijnagenda (staan), blijft|blijven actief|actueel, blijft|blijven (onverkort|onverminderd) van kracht,
  in behandeling (te) houden|blijven, blijft|blijven in behandeling, opnieuw (te) agenderen,
  opnieuw geagendeerd, doorlopen, doorzetten, door te zetten, doorgaan, door te gaan, (te) laten voortduren|doorlopen,
  in behandeling (te) laten, behouden, te behouden, actief (te) houden|laten
`;

/** Settles the motion. */
export const SETTLES = `

  (als) (zijnde) afgedaan|voldaan|uitgevoerd|afgehandeld|afgerond (te) (kunnen|kan|worden) (worden) beschouwen|beschouwd|bestempelen|bestempeld|aanmerken|aangemerkt,
  (als) (zijnde) afgedaan|voldaan|uitgevoerd|afgehandeld|afgerond aan te merken,
  beschouwen|beschouwt|beschouwd|aanmerken|aangemerkt … als (zijnde) afgedaan|voldaan|uitgevoerd|afgehandeld|afgerond,
  als (zijnde) voldaan|uitgevoerd|afgehandeld|afgerond, af te doen,
  af te handelen|ronden|sluiten|voeren, afdoen, af doen, afgedaan, af gedaan, afdoening,
  afgevoerd, afhandelen, afronden, afsluiten, afvoeren, doen|doet … motie|moties|deze|haar … af,
  motie|moties doen|doet (wij|we) af,
  kan|kunnen (hiermee|daarmee|nu) worden afgesloten|gesloten|afgerond|afgehandeld|afgewikkeld,
  kan|kunnen (hiermee|daarmee|nu) afgesloten|gesloten|afgerond|afgehandeld|afgewikkeld worden
`;

/** Settles it in other words: read, but always with a doubt. */
export const SETTLES_LOOSELY = `
  doen|doet … af, afdoet, afhandeling, afronding, motie|moties|dossier (is|wordt|te) sluiten|gesloten,
  aanhouding (is|wordt|te) beeindigd|beeindigen|opgeheven|opheffen, aanhouding op te heffen, einde aanhouding,
  beeindigen|beeindiging|opheffen|opheffing van de aanhouding, archiveren, te archiveren, gearchiveerd,
  van de lijst (te) halen|schrappen|verwijderen, beeindigen, te beeindigen, schrappen, te schrappen, geschrapt,
  sluiten, te sluiten
`;

/** Says how things stand, which need not be what is proposed. */
export const STATES = `
  uitvoering gegeven, uitgevoerd, afgehandeld, afgerond, afgewikkeld, afgesloten, voldaan, gerealiseerd, voltooid,
  volbracht
`;

/** Ends a motion in a way for which there is no kind. */
export const ENDS_OTHERWISE = `
  intrekken, in te trekken, ingetrokken, intrekking, trekt|trekken … motie in, terugtrekken,
  teruggetrokken, vervallen, (te) laten vervallen, vervalt, komt|komen te vervallen,
  niet uitvoeren, niet uit te voeren
`;

/** Ends it against what is proposed. */
export const REJECTS = `
  verwerpen, te verwerpen, verworpen, afwijzen, af te wijzen, afgewezen
`;

/** What a verb in the future or the passive says of a state: "wordt uitgevoerd" is not done. */
export const NOT_DONE = `
  wordt, worden, zal, zullen, moet, moeten, dient, dienen, gaat, gaan, deels in uitvoering,
  in uitvoering, in behandeling, in afronding
`;
