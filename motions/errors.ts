/**
 * The failures a user can meet, as one closed set. Each has a Dutch sentence that says what is wrong
 * and what to do; the technical cause goes to the log. Anything else that is thrown is a bug.
 */
import { z } from 'zod';

const SENTENCES = {
  empty: 'Dit bestand is leeg. Kies een ander bestand.',
  'not-a-pdf': 'Dit bestand is geen pdf en geen tekst. Kies een pdf-bestand.',
  encrypted: 'Deze pdf is met een wachtwoord beveiligd. Typ het wachtwoord om hem te lezen.',
  'wrong-password': 'Dat wachtwoord klopt niet. Probeer het opnieuw.',
  'no-text':
    'Deze pdf bevat alleen plaatjes van tekst (een scan). Vraag de afzender om de pdf met tekst.',
  damaged: 'Deze pdf is beschadigd en kan niet worden gelezen. Download hem opnieuw.',
  'too-slow':
    'Het lezen van dit document duurt te lang en is gestopt. Probeer het opnieuw of kies een ander bestand.',
  'too-large':
    'Dit document is groter dan 100 MB en wordt niet opgehaald. Download het zelf en kies het als bestand.',
  crashed:
    'Bij het lezen van dit document is de browser twee keer gestopt. Probeer het later opnieuw.',
  'no-access':
    'Motievolger heeft geen toegang tot deze website. Open het document in de lezer en geef daar toegang.',
  'not-found': 'Dit document is niet gevonden. Controleer het adres of de bestandsnaam.',
  'not-stored':
    'Dit document is gelezen, maar kon niet worden bewaard. Maak ruimte vrij op deze computer en probeer het opnieuw.',
  unreachable: 'Dit document kon niet worden opgehaald. Controleer de internetverbinding.',
} as const;

export type ReadingErrorCode = keyof typeof SENTENCES;

function isReadingErrorCode(value: unknown): value is ReadingErrorCode {
  return typeof value === 'string' && Object.hasOwn(SENTENCES, value);
}

/** For errors that come from another thread or context, where only the code survives. */
export const readingErrorCodeSchema = z.custom<ReadingErrorCode>(isReadingErrorCode);

/** A document that cannot be read. Branch on `code`; show `sentence`; log `cause`. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  readonly sentence: string;

  constructor(
    readonly code: ReadingErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.sentence = SENTENCES[code];
  }
}
