/** What may follow an advice that stands without a label: on what it hangs, and why it was given. */
import { phrasesOf } from './phrases';

export const ADVICE_NOTES = phrasesOf<'note' | 'behind-mark'>([
  [
    'note',
    `mits, tenzij, indien, zij het, behoudens, uitgezonderd, onder (de|een) voorwaarde|voorwaarden|voorbehoud,
    op voorwaarde, met uitzondering, met inachtneming, met dien verstande,
    met (een|enkele|de) kanttekening|kanttekeningen|aantekening|opmerking|wijziging|aanpassing|aanvulling|nuancering,
    met het verzoek, voor zover, voorzover, afhankelijk, in gewijzigde|aangepaste vorm, na aanpassing|wijziging,
    omdat, want, vanwege, wegens, gezien, gelet op, aangezien, zie`,
  ],
  // Without a mark before them these go on with the title: "Gronden overnemen als het kan".
  [
    'behind-mark',
    `als, wanneer, zolang, zodra, maar, doch, alleen, behalve, op punt|dictum|onderdeel, nu, in lijn met, conform, zoals,
    met verwijzing, met als motivering, toelichting, motivering`,
  ],
]);
