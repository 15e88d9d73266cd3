import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that counts what reaches it. */
export interface RequestCounter {
  readonly url: string;
  hits(): number;
  stop(): void;
}

/** Starts a server that answers everything with nothing. */
export async function countRequests(): Promise<RequestCounter> {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end();
  });
  server.on('upgrade', (_request, socket) => {
    hits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    hits: () => hits,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
