/** Invented sentences on what a board did, at any length: the same topic gives the same words. */

const PARTIES = [
  'de provincies',
  'het ministerie',
  'de uitvoerders in drie regio’s',
  'een groep wethouders',
  'de koepel van schoolbesturen',
  'vijf gemeenten die al verder zijn',
];
const MONTHS = ['september', 'oktober', 'november', 'januari', 'februari', 'maart', 'april'];

const SENTENCES: readonly ((topic: string, party: string, month: string) => string)[] = [
  (topic, party, month) => `In ${month} sprak het bestuur met ${party} over ${topic}.`,
  (topic, party) => `Daarbij bleek hoe groot de zorgen van ${party} over ${topic} zijn.`,
  (_, party, month) =>
    `Afgesproken is om vóór eind ${month} van ${party} te horen wat er nodig is (in geld én in mensen).`,
  (topic) => `Een vragenlijst over ${topic} is door 214 gemeenten ingevuld.`,
  () =>
    'De uitkomsten staan in een korte notitie van zeven bladzijden, die aan alle leden is gestuurd.',
  (topic, party) =>
    `Met ${party} is een lijst gemaakt van knelpunten bij ${topic}; per knelpunt staat erbij wie aan zet is.`,
  (_, __, month) =>
    `Een tweede gesprek volgde op 12 ${month}, nu met de wet- en regelgeving op tafel.`,
  (topic) =>
    `Voor kleine gemeenten is ${topic} een zware opgave, omdat één medewerker er naast ander werk aan moet beginnen.`,
  (_, party) => `Op verzoek van ${party} is de planning met een kwartaal verschoven.`,
  (topic, _, month) =>
    `Sinds ${month} staat er een pagina met voorbeelden en veelgestelde vragen over ${topic}.`,
];

/**
 * @param topic - As it stands in a sentence: "de huur van scholen".
 * @param count - How many sentences; ten or more fill a third of a page.
 */
export function progressOn(topic: string, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const step = index + topic.length;
    const sentence = SENTENCES[index % SENTENCES.length] ?? String;
    return sentence(
      topic,
      PARTIES[step % PARTIES.length] ?? '',
      MONTHS[step % MONTHS.length] ?? '',
    );
  }).join(' ');
}
