/** Sends and receives the messages of the contract, and parses what arrives on both sides. */
import { z } from 'zod';
import { contract, type MessageName, type Reply, type Request } from './contract';
import { type Envelope, messenger, type Sender } from './messenger';

type Schemas = {
  [Name in MessageName]: { request: z.ZodType<Request<Name>>; reply: z.ZodType<Reply<Name>> };
};
const schemas: Schemas = contract;

const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

/** The other side could not do what was asked. Errors do not survive the way; their code does. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
  constructor(
    /** Of the error at the other side, or `unexpected`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * @param tabId - Of the page that gets it; without one, the background and the extension's pages.
 * @throws {MessageError} when the other side failed.
 */
export async function sendMessage<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
  tabId?: number,
): Promise<Reply<Name>> {
  const envelope = envelopeSchema.parse(await messenger.sendMessage(name, request, tabId));
  if (!envelope.ok) throw new MessageError(envelope.code, envelope.message);
  return schemas[name].reply.parse(envelope.value);
}

export type MessageHandler<Name extends MessageName> = (
  request: Request<Name>,
  sender: Sender,
) => Promise<Reply<Name>> | Reply<Name>;

function codeOf(error: unknown): string {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'unexpected';
}

/** @returns Ends it. Must be called synchronously at the start of the background. */
export function onMessage<Name extends MessageName>(
  name: Name,
  handle: MessageHandler<Name>,
): () => void {
  return messenger.onMessage(name, async ({ data, sender }): Promise<Envelope> => {
    try {
      return { ok: true, value: await handle(schemas[name].request.parse(data), sender) };
    } catch (error) {
      console.error(name, error);
      const message = error instanceof Error ? error.message : String(error);
      return { ok: false, code: codeOf(error), message };
    }
  });
}

export type Handlers<Names extends MessageName> = { [Name in Names]: MessageHandler<Name> };

/**
 * Answers messages with a table of handlers; one that is missing does not compile.
 * @returns Ends it. Must be called synchronously at the start of the background.
 */
export function answerMessages<Names extends MessageName>(handlers: Handlers<Names>): () => void {
  const stops: (() => void)[] = [];
  for (const name in handlers) stops.push(onMessage(name, handlers[name]));
  return () => {
    for (const stop of stops) stop();
  };
}
