import { readerAddress } from '../addresses/reader-address';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';

const sampleHref = (): string => readerAddress(new URL('/voorbeeld.pdf', location.origin).href);

/** The way to the sample, for who has nothing to read yet. */
export function TrySample({ isFirst }: { isFirst: boolean }) {
  return (
    <a class={`nl-button ${isFirst ? 'nl-button--primary' : ''}`} href={sampleHref()}>
      <span class="nl-button__icon-start">
        <Icon name="example" />
      </span>
      <span class="nl-button__label">{t('trySample')}</span>
    </a>
  );
}
