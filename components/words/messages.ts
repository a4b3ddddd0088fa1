/**
 * The words of the interface, by key. Dutch unless the user chose otherwise in the settings: the
 * papers are Dutch, whatever the language of the browser, and the browser's own lookup could not
 * follow a choice. The Dutch file defines which keys exist: an unknown key does not compile.
 */
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';

export type MessageKey = keyof typeof nl;
export type MessageLanguage = 'nl' | 'en';

/** The stem of a message that has one form for 0, one for 1 and one for other counts. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}Zero`
    ? Stem
    : never
  : never;

/** A message missing in English does not compile either. */
const MESSAGES: Record<MessageLanguage, Record<MessageKey, { message: string }>> = { nl, en };

let language: MessageLanguage = 'nl';

/** For what is drawn from now on. */
export function setMessageLanguage(chosen: MessageLanguage): void {
  language = chosen;
}

/** The language of the messages, for `lang` and for dates. */
export function messageLanguage(): MessageLanguage {
  return language;
}

/** What `say` makes in that language, whatever the interface is in: for papers, which are Dutch. */
export function inLanguage(chosen: MessageLanguage, say: () => string): string {
  const before = language;
  language = chosen;
  try {
    return say();
  } finally {
    language = before;
  }
}

/** @param values - Take the places of `$1`, `$2`, … in the message. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return MESSAGES[language][key].message.replace(/\$(\d)/gu, (_place, number) =>
    String(values[Number(number) - 1] ?? ''),
  );
}

/** The form of a message that fits `count`, which is `$1`; further values are `$2`, `$3`, … */
export function tCount(stem: CountedKey, count: number, ...values: (string | number)[]): string {
  const form = count === 0 ? 'Zero' : count === 1 ? 'One' : 'Other';
  return t(`${stem}${form}`, count, ...values);
}
