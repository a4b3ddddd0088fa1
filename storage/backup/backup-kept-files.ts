/**
 * The files from disk in a backup, which holds them only when a person asks for it: they are large.
 * In the file their bytes are base64; what comes back must still be the file that its id says.
 */
import { z } from 'zod';
import { sha256Schema } from '../../motions/model';
import type { MotievolgerDatabase } from '../database';
import { withStorageErrors } from '../errors';
import { FileError } from '../files/file-errors';
import { type KeptFile, keptFileSchema } from '../records';

const MEGABYTE = 1024 * 1024;
/** Of all files together: a backup is one text, which a browser has to hold whole. */
export const MOST_BACKUP_MEGABYTES = 100;
const MOST_BYTES = MOST_BACKUP_MEGABYTES * MEGABYTE;

export const backupFileSchema = z.strictObject({
  /** The SHA-256 of the bytes, and so the id of the document. */
  id: sha256Schema,
  name: z.string().min(1),
  base64: z.base64(),
});
export type BackupFile = z.infer<typeof backupFileSchema>;

export type KeptSize = { count: number; bytes: number };

export const fitsInBackup = ({ bytes }: KeptSize): boolean => bytes <= MOST_BYTES;

/** How much the files from disk would add to a backup. Fit for live queries. */
export const keptSize = (database: MotievolgerDatabase): Promise<KeptSize> =>
  withStorageErrors(async () => {
    const size = { count: 0, bytes: 0 };
    await database.files.each(({ bytes }) => {
      size.count += 1;
      size.bytes += bytes.length;
    });
    return size;
  });

/** A multiple of three: no piece but the last ends in padding. */
const PIECE = 3 * 8192;

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws {FileError} `too-big` when they are more together than a backup holds. */
export async function filesForBackup(database: MotievolgerDatabase): Promise<BackupFile[]> {
  const rows: unknown[] = await withStorageErrors(() => database.files.toArray());
  const files = rows.flatMap((row) => keptFileSchema.safeParse(row).data ?? []);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > MOST_BYTES) throw new FileError('too-big');
  return files.map(({ id, name, bytes: own }) => ({ id, name, base64: toBase64(own) }));
}

/** @throws {FileError} `damaged` when the bytes are not those of the document that they are kept for. */
export async function filesFromBackup(files: readonly BackupFile[]): Promise<KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const { id, name, base64 } of files) {
    const bytes = fromBase64(base64);
    if ((await sha256Of(bytes)) !== id) throw new FileError('damaged');
    kept.push({ id, name, bytes });
  }
  return kept;
}
