/**
 * The words of the interface, by key, in the language of the browser (Dutch or English). The Dutch
 * file defines which keys exist, so that an unknown key does not compile.
 */
import { browser } from 'wxt/browser';
import type messages from '../public/_locales/nl/messages.json';

export type MessageKey = keyof typeof messages;

/** The stem of a message that has one form for 0, one for 1 and one for other counts. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}Zero`
    ? Stem
    : never
  : never;

/** @param values - Take the places of `$1`, `$2`, … in the message. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** The form of a message that fits `count`, which is `$1`; further values are `$2`, `$3`, … */
export function tCount(stem: CountedKey, count: number, ...values: (string | number)[]): string {
  const form = count === 0 ? 'Zero' : count === 1 ? 'One' : 'Other';
  return t(`${stem}${form}`, count, ...values);
}

/** The language of the messages, for `lang` and for dates. */
export function messageLanguage(): string {
  return t('language');
}
