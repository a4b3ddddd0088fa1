import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { type MessageKey, t } from '../words/messages';

type WordsProps = {
  of: MessageKey;
  /** Take the places of `$1`, `$2`, … in the message. */
  values: readonly ComponentChildren[];
};

/** No message holds it: it marks the places in the sentence. */
const MARK = '\u0000';

/** A message with parts of the page in it, such as words of a document in their own language. */
export function Words({ of, values }: WordsProps) {
  const parts = t(of, ...values.map((_, place) => `${MARK}${place}${MARK}`)).split(MARK);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>{index % 2 === 0 ? part : values[Number(part)]}</Fragment>
      ))}
    </>
  );
}
