/** Where a document comes from. */

export type DocumentSource = { kind: 'url'; url: string } | { kind: 'file'; file: File };

/** A name for people, and for the file when it is downloaded. */
export function nameOfSource(source: DocumentSource): string {
  if (source.kind === 'file') return source.file.name;
  const last = new URL(source.url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || new URL(source.url).host;
  } catch {
    return last;
  }
}
