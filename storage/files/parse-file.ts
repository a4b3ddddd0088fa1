/** Reads a file of Motievolger by its schema, whole, before anything is done with it. */
import { z } from 'zod';
import { FileError } from './file-errors';

const headSchema = z.object({ schema: z.string() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileError('damaged', { cause });
  }
}

/**
 * @param name - What the files are called in their `schema`: `motievolger-backup`.
 * @param version - The one that this version of Motievolger writes and reads.
 * @throws {FileError} `damaged`, `newer`, `other-kind`.
 */
export function parseFile<Content>(
  text: string,
  schema: z.ZodType<Content>,
  { name, version }: { name: string; version: number },
): Content {
  const value = parseJson(text);
  const head = headSchema.safeParse(value).data?.schema ?? '';
  const [kind, number = ''] = head.split('/');
  if (kind !== name || !/^\d+$/u.test(number)) throw new FileError('other-kind');
  if (Number(number) > version) throw new FileError('newer');
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new FileError('damaged', { cause: parsed.error });
  return parsed.data;
}
