/** Where a document comes from. */
import { documentName } from '../../components/addresses/document-name';
import { t } from '../../components/words/messages';

/** Chosen from disk, or taken out of the store where it was kept. */
export type FileSource = { kind: 'file'; file: File; isKept?: true };

export type DocumentSource =
  | { kind: 'url'; url: string }
  | FileSource
  /** Chosen from disk before, by its SHA-256: not yet taken out of the store. */
  | { kind: 'kept'; id: string };

/** A name for people, and for the file when it is downloaded. */
export function nameOfSource(source: DocumentSource): string {
  if (source.kind === 'file') return source.file.name;
  return source.kind === 'kept' ? t('keptFile') : documentName(source.url);
}
