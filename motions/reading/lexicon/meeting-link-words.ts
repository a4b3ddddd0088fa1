/** What stands between "moties" and the meeting at which they were put, and around that meeting. */

/** "moties die zijn ingediend op de Najaars ALV van vrijdag": none of these says something else. */
export const MEETING_LINKS = `
  die, welke, van, uit, op, in, tijdens, bij, door, voor, de, het, een, dag, d.d, dd, VNG, leden, zijn, waren, werden,
  ingediend, aangenomen, aanvaard, behandeld, overgenomen, gehouden, ALV, BALV, algemene, ledenvergadering,
  algemene ledenvergadering, najaars, voorjaars, zomer, extra, buitengewone, bijzondere, ingelaste, digitale,
  najaarsvergadering, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
`;

/** "moties die op 5 juni 2019 zijn ingediend". */
export const PUT = `
  ingediend, aangenomen, aanvaard, behandeld, overgenomen, aangehouden, vastgesteld, aannamen, aannam, aanvaardden,
  indienden
`;

/** "de op 5 juni 2019 aangenomen moties". */
export const MEETING_PARTICIPLES = `
  ingediende, aangenomen, aanvaarde, behandelde, overgenomen, aangehouden, vastgestelde, openstaande, lopende
`;

/** Motions of meetings before, where no day says of which. */
export const EARLIER_MOTIONS = `
  eerdere, vorige, oude, oudere, openstaande, lopende, afgelopen, aangehouden
`;

/** Words on the board's account: motions beside them were put at a meeting before. */
export const ON_ACCOUNT =
  /verantwoording|(?<!\p{L})uitvoering|afdoening|voortgang|stand van zaken/iu;
