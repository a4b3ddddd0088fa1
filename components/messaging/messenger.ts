/** The channel itself, without schemas: small enough for the script on every page of vng.nl. */
import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import type { MessageName } from './contract';

export type Sender = ExtensionMessage['sender'];

/** What goes back: an answer, or what remains of an error. */
export type Envelope = { ok: true; value: unknown } | { ok: false; code: string; message: string };

const messaging = defineExtensionMessaging<Record<string, (request: unknown) => Envelope>>();

/** Names are those of the contract; what is sent and answered is parsed by `messaging.ts`. */
export const messenger = {
  sendMessage: (name: MessageName, request: unknown, tabId?: number): Promise<unknown> =>
    messaging.sendMessage(name, request, tabId),
  onMessage: (
    name: MessageName,
    handle: (message: { data: unknown; sender: Sender }) => Promise<Envelope>,
  ): (() => void) => messaging.onMessage(name, handle),
};
