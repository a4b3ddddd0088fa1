/** An HTTPS server on this machine that plays vng.nl, with a certificate made for the run. */
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export type ServedFile = {
  bytes: Uint8Array;
  type: string;
  /** "attachment" for one that is to be downloaded. */
  disposition?: string;
};

export type FakeVng = {
  port: number;
  /** @param path - As in the address: "/a.pdf". A second file takes the place of the first. */
  serve: (path: string, file: ServedFile) => void;
  /** Sends who asks for `path` on to another address, as servers do. */
  redirect: (path: string, to: string) => void;
  /** Nothing is on it any more. */
  clear: () => void;
  close: () => Promise<void>;
};

export async function startFakeVng(): Promise<FakeVng> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'vng.nl' }]);
  const files = new Map<string, ServedFile>();
  const redirects = new Map<string, string>();
  const server: Server = createServer({ key, cert }, (request, response) => {
    const path = decodeURI(request.url ?? '').split('?')[0] ?? '';
    const file = files.get(path);
    const location = redirects.get(path);
    if (location) {
      response.writeHead(302, { location, 'access-control-allow-origin': '*' }).end();
    } else if (file) {
      const disposition = file.disposition ? { 'content-disposition': file.disposition } : {};
      response.writeHead(200, { 'content-type': file.type, ...disposition }).end(file.bytes);
    } else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Niet gevonden</h1>');
  });
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await listening;
  return {
    port: addressOf(server).port,
    serve: (path, file) => void files.set(path, file),
    redirect: (path, to) => void redirects.set(path, to),
    clear: () => {
      files.clear();
      redirects.clear();
    },
    close: async () => {
      const { promise, resolve: closed } = Promise.withResolvers<void>();
      server.close(() => closed());
      server.closeAllConnections();
      await promise;
    },
  };
}

/** A server in the network of the user that is none of our business, and lets anyone at its files. */
export async function startInnerServer(bytes: Uint8Array): Promise<{
  address: string;
  /** How often it was asked for anything. */
  asked: () => number;
  close: () => void;
}> {
  let asked = 0;
  const server = createHttpServer((_request, response) => {
    asked += 1;
    const headers = { 'content-type': 'application/pdf', 'access-control-allow-origin': '*' };
    response.writeHead(200, headers).end(bytes);
  });
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await listening;
  return {
    address: `http://127.0.0.1:${addressOf(server).port}`,
    asked: () => asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function addressOf(server: Pick<Server, 'address'>): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}
