/** Reading in the page in front by a click, told in words wherever the button stands. */
import { useState } from 'preact/hooks';
import { messageFailureText } from '../words/error-words';
import { t, tCount } from '../words/messages';

export type PageReading =
  | { state: 'idle' | 'busy' }
  | { state: 'done'; motions: number }
  /** The code of the error at the other side; of one that has none, `unexpected`. */
  | { state: 'failed'; code: string };

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'unexpected';
};

/** @param read - Answers how many motions the page names. */
export function usePageReading(read: () => Promise<{ motions: number }>) {
  const [reading, setReading] = useState<PageReading>({ state: 'idle' });
  const start = (): void => {
    setReading({ state: 'busy' });
    read().then(
      ({ motions }) => setReading({ state: 'done', motions }),
      (error: unknown) => {
        console.warn('reading this page', error);
        setReading({ state: 'failed', code: codeOf(error) });
      },
    );
  };
  return { reading, start };
}

/** What came of it: how many motions there are, or what went wrong and what to do. */
export function PageReadingWords({ reading }: { reading: PageReading }) {
  if (reading.state === 'failed') {
    return (
      <p class="nl-paragraph read-page--failed" role="alert">
        {messageFailureText(reading.code)}
      </p>
    );
  }
  const { state } = reading;
  return (
    <p class="nl-paragraph" role="status">
      {state === 'busy' && t('pageReading')}
      {state === 'done' &&
        (reading.motions === 0 ? t('pageReadNone') : tCount('pageReadDone', reading.motions))}
    </p>
  );
}
