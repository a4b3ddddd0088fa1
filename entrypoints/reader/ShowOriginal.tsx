import { sendMessage } from '../../components/messaging/messaging';
import { Button, type ButtonProps } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import type { DocumentSource } from './source';

type ShowOriginalProps = Pick<ButtonProps, 'iconOnly' | 'variant'> & { source: DocumentSource };

/** The way out of the reader: the address itself, as the browser shows it. A file has none. */
export function ShowOriginal({ source, ...look }: ShowOriginalProps) {
  if (source.kind !== 'url' || !/^https?:/u.test(source.url)) return null;
  const { url } = source;
  return (
    <Button
      {...look}
      label={t('showOriginal')}
      icon="document"
      onClick={() => void sendMessage('showOriginal', { url })}
    />
  );
}
