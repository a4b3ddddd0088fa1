import { Dutch } from '../ui/Dutch';
import { t } from '../words/messages';

/** The title of a document as printed; that it has none is said in the language of the interface. */
export function DocumentName({ title }: { title: string }) {
  return title === '' ? t('documentWithoutTitle') : <Dutch>{title}</Dutch>;
}
