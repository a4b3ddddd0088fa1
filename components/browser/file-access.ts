/** The File System Access API, where the browser has it: a file that stays open to the extension. */
import type { SharedFile } from '../../storage/dossier/exchange';

type Picker = (options: object) => Promise<FileSystemFileHandle>;
type Permission = (options: { mode: 'readwrite' }) => Promise<PermissionState>;

const isFunction = (value: unknown): value is (...values: never[]) => unknown =>
  typeof value === 'function';

function picker(): Picker | null {
  const found: unknown = Reflect.get(globalThis, 'showSaveFilePicker');
  return isFunction(found) ? (options) => Reflect.apply(found, globalThis, [options]) : null;
}

/** False in Firefox: a dossier is shared by hand there. */
export const canShareFile = (): boolean => picker() !== null;

/** @returns null when the user chose none. */
export async function chooseSharedFile(name: string): Promise<FileSystemFileHandle | null> {
  try {
    const types = [{ description: 'Dossier', accept: { 'application/json': ['.json'] } }];
    return (await picker()?.({ suggestedName: name, types })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function ask(handle: FileSystemFileHandle, method: string): Promise<boolean> {
  const found: unknown = Reflect.get(handle, method);
  if (!isFunction(found)) return true;
  const permission: Permission = (options) => Reflect.apply(found, handle, [options]);
  return (await permission({ mode: 'readwrite' })) === 'granted';
}

/** Whether the browser still lets the extension at the file, without asking. */
export const mayUse = (handle: FileSystemFileHandle): Promise<boolean> =>
  ask(handle, 'queryPermission');

/** Asks the user; only from a click. */
export const askUse = (handle: FileSystemFileHandle): Promise<boolean> =>
  ask(handle, 'requestPermission');

export function sharedFile(handle: FileSystemFileHandle): SharedFile {
  return {
    name: handle.name,
    read: async () => (await handle.getFile()).text(),
    write: async (text) => {
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    },
  };
}
