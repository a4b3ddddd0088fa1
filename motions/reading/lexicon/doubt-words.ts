/**
 * The words around an outcome that deny, postpone, doubt or limit it: "afdoening uitstellen" does
 * not settle. How they are written: phrases.ts.
 */

export const DENIES = `
  niet, in plaats van, ipv, geen, nooit, noch, nimmer, evenmin
`;

/** A denial that stands apart from what it denies. */
export const REFUSES = `
  afzien, af te zien, afgezien, ziet|zien van … af, ziet|zien … af van, van … afziet|afzien, ontraden, ontraadt,
  heropend, heropenen, te heropenen, afgeraden, af te raden, raadt|raden … af, weigeren, weigert, (nog) te vroeg, prematuur, onvoldoende, te weinig,
  onvoldoende uitgevoerd|afgerond|gerealiseerd|afgehandeld,
  voorbarig, onmogelijk, onwenselijk, ongewenst, onverstandig, onterecht, uitgesloten, tegen,
  zonder afdoen|afdoening|aanhouden|aanhouding, niet in de rede, ten onrechte
`;

/** Nothing stands in the way, although it is said with a denial. */
export const ALLOWS = `
  geen bezwaar|bezwaren, geen beletsel|belemmering|belemmeringen, niets in de weg,
  uitstel is niet (langer|meer), niets op tegen, niets meer in de weg, niet (langer|meer|verder) uit te stellen,
  niet (langer|meer|verder) (te) uitstellen|uitgesteld|wachten|afwachten|opschorten,
  zonder (verder|nader) uitstel, geen (verder|nader) uitstel,
  niet onmogelijk|ongewenst|onwenselijk
`;

/** Moves it to a later day; without any other outcome the motion stays open. */
export const POSTPONES = `
  afdoening van … aan te houden, afdoening van … aanhouden, afdoening (wordt|is|te) aangehouden, afdoening aanhouden, afdoening aan te houden, aangehouden afdoening,
  voorstel (tot) afdoening (wordt|is) aangehouden, uitstel, uitstellen, uit te stellen, uitgesteld, stelt|stellen … uit, opschorten,
  op te schorten, opgeschort, opschorting, verdagen, te verdagen, verdaagd, verdaging,
  doorschuiven, door te schuiven, doorgeschoven, schuift|schuiven … door, opschuiven,
  opgeschoven, verschuiven, te verschuiven, verschoven, vooruitschuiven, vooruitgeschoven,
  over de|het zomer|jaar|winter|jaarwisseling getild|tillen|heen, zij het niet nu|meteen|direct,
  doorzetten naar, doorgezet naar, verplaatsen, te verplaatsen, verplaatst
`;

/** Says that it is not now. */
export const LATER = `
  wachten, wacht, gewacht, afwachten, wachten|wacht … af, afgewacht, af te wachten, later,
  latere, pas, eerst, alsdan, waarna, nadien, alvorens, voordat, daarna, vervolgens, naderhand, en dan,
  volgende|eerstvolgende|komende|volgend alv|najaarsalv|ledenvergadering|ledenvergaderingen|vergadering|keer|jaar,
  volgende|eerstvolgende|komende verantwoording|rapportage|voortgangsrapportage|behandeling,
  volgende|eerstvolgende|komende najaars|voorjaars|extra|buitengewone alv|ledenvergadering,
  te zijner tijd, tzt, op termijn, niet (zeker) eerder dan, vertraagd, vertraging, uiterlijk
`;

/** Still under way. For a motion that is kept open these words agree with it. */
export const WAITS = `
  nog, voorzien, gepland, geplande, voorbereid, voorbereiden, voorbereiding, aanstaande,
  gefaseerd, vrijwel, zo goed als, half, voorlopig, voorlopige, vooralsnog, in afwachting (van), afwachting, iav, nader, nadere,
  na, nadat, toekomst, toekomstig, bijna, nagenoeg, binnenkort, bespreken, te bespreken, besproken, bespreking, agenderen, geagendeerd
`;

/** May be or not; a wish or a plan. */
export const MAYBE = `
  bezien|beziet|bekijken|bekijkt|bekeken|kijken|nagaan|gaan … of, onderzoeken|onderzoekt|onderzocht|overwegen|overweegt|overwogen … of,
  onduidelijk|onzeker|twijfel|twijfelt|besluiten|beslissen|bepalen|bespreken|vraag|discussie … of,
  indiener|indieners (zelf) (niet) wil|willen|kan|kunnen|stemt|stemmen|vraagt|vragen|verzoekt|verzoeken|wenst|wensen|vindt|vinden|ziet|zien,
  afdoening volgt, afdoening (te) voorstellen|voorleggen, afdoening voor te stellen|leggen, voorstel (tot|voor|over) afdoening volgt, besluit|besluitvorming over afdoening|aanhouding|aanhouden|afdoen,
  niet zo|waar|juist dat, bij voorkeur, bij ongewijzigd|ongewijzigde beleid|omstandigheden, mogelijk, mogelijkerwijs, mogelijkheid, mogelijkheden, wellicht, misschien, eventueel,
  eventuele, bezien, beziet, bekijken, bekijkt, bekeken, kijken, nagaan, na te gaan, onderzoeken,
  onderzoekt, onderzocht, heroverweegt, heroverwogen, heroverweging, komt|komen terug op, komt|komen … terug op,
  trekt|trekken (het|zijn|haar|ons) (eerdere) voorstel … in, voorstel tot afdoening (is|wordt) vervalt|vervallen|ingetrokken,
  komt|komen … met een voorstel, hangt|hangen samen met, hoe eerder|sneller|spoediger,
  afdoen noch aanhouden, aanhouden noch afdoen, overwegen, overweegt, overwogen, overweging, afwegen, heroverwegen,
  streven, streeft, strevend, gestreefd, streefdatum, inzet is, beogen, beoogt, beoogd, beoogde,
  voornemens, voornemen, van plan, plan is, bedoeling, bereid, hopen, hoopt, hopelijk,
  waarschijnlijk, vermoedelijk, naar verwachting, verwachting, verwacht, verwachten, zou, zouden, in principe, in beginsel, concept, onduidelijk,
  onzeker, twijfel, twijfelt, discussie, optie, kunnen|kan op termijn, doorhalen, doorstrepen,
  te bepalen, te beslissen, beraadt|beraden (zich), beraad over
`;

/** A wish, or a day to come: the outcome is read, with a doubt. */
export const LOOSE = `
  wil, willen, zal, zullen, eind|begin|medio|vanaf|in|voor|per #, met ingang van, ingaande, najaar, voorjaar,
  zomer, winter, kwartaal, najaarsalv, voorjaarsalv, met dien verstande,
  met instemming van, oktober|november|december|januari|februari|maart|april|september
`;

export const LIMITS = `
  alleen als|bij|indien|wanneer|afdoen|na, uitsluitend als|bij|indien|wanneer|na, indien, mits, tenzij, ingeval, in het geval, in geval van, voorwaardelijk, zo niet, zo ja,
  behoudens, afhankelijk (van), afhangen|afhangt van, hangt|hangen … af (van), hangt|hangen … van … af,
  onder (het) (gebruikelijke) voorbehoud, voorbehoud, ovv, onder|op (de) voorwaarde|voorwaarden,
  voorwaarde, wanneer, zodra, mocht, mochten, gesteld dat,
  bij|na instemming|akkoord|goedkeuring|vaststelling,
  bij een positief|negatief|gunstig|ongunstig besluit|advies|oordeel, bij een positieve|negatieve|gunstige|ongunstige uitkomst|reactie|beslissing,
  komma dan,
  op|vanaf het moment|tijdstip dat|waarop,
  als er|het|de|dit|dat|deze|die|een|blijkt|geen|wij|we|uit|alle|partijen|beide|hier|hierover|hiermee|daar|daarover|daarmee|daartoe,
  als … blijkt, als … akkoord|instemt|instemmen|instemming|lukt|gelukt|slaagt
`;

/** Looks like a limit or a denial, and is none. */
export const HARMLESS = `
  in overweging gegeven|geven, geeft|geven … in overweging, niet anders dan,
  zonder (enig) voorbehoud, zonder voorwaarde|voorwaarden, onvoorwaardelijk, als onderdeel van,
  doet|doen (er) niets (aan) af (aan), niet alleen, stelt|stellen voor, stelt|stellen … voor,
  was|waren|werd|werden (eerder) aangehouden, aangehouden geweest,
  inzet|lobby|gesprek|gesprekken|overleg|samenwerking|dialoog (wordt|worden) voortgezet,
  aangehouden motie|moties, eerder|eerst|destijds|toen|reeds aangehouden, vorig jaar aangehouden,
  voor zover mogelijk, zo spoedig|snel mogelijk, houdt|houden zich (niet) aan,
  alv|ledenvergadering|najaarsalv (van) (de) (#) januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december (#),
  alv|ledenvergadering|najaarsalv van|in #, houdt|houden vast aan,
  motie|oproep|verzoek is niet (langer|meer) actueel|relevant|opportuun
`;
