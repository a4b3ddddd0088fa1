/** Hears that something was stored, in this context or in another one that is awake. */
import { Dexie } from 'dexie';
import { sendMessage } from '../messaging/messaging';

const PAUSE_MS = 100;

/** Changes that come close together are told once. */
export function onStored(tell: () => void): void {
  let isWaiting = false;
  Dexie.on('storagemutated', () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      tell();
    }, PAUSE_MS);
  });
}

/**
 * Tells the background, which may sleep, that something was stored: pages of vng.nl wait for it.
 * Called once, when a page of the extension starts.
 */
export function announceChanges(): void {
  // Nobody listens while the extension is being updated.
  onStored(() => void sendMessage('stored', {}).catch(() => undefined));
}
