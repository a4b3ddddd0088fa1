/** An HTTPS server on this machine that plays vng.nl, with a certificate made for the run. */
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
  close: () => Promise<void>;
};

export async function startFakeVng(): Promise<FakeVng> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'vng.nl' }]);
  const files = new Map<string, ServedFile>();
  const server: Server = createServer({ key, cert }, (request, response) => {
    const file = files.get(decodeURI(request.url ?? '').split('?')[0] ?? '');
    if (file) {
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
    close: async () => {
      const { promise, resolve: closed } = Promise.withResolvers<void>();
      server.close(() => closed());
      server.closeAllConnections();
      await promise;
    },
  };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}
