/** What every place that opens a PDF must do alike, or the same document is read in two ways. */

/** Readers accept the mark of a PDF within the first kilobyte, not only at the start. */
const MARK = '%PDF-';
const MARK_WITHIN = 1024;

export const seemsPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, MARK_WITHIN)).includes(MARK);

/** For `getDocument` of pdf.js: the names of fonts, which tell bold from plain. */
export const OPENED_FOR_READING = { fontExtraProperties: true } as const;
