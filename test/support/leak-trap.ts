import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A server that nobody may ask, and a folder with a file that nobody may read. */
export interface LeakTrap {
  /** The server's address, without a slash at its end. */
  readonly base: string;
  readonly folder: string;
  /** Every connection, and the address of every request. */
  readonly hits: string[];
  close(): Promise<void>;
}

/** Sets a trap for what a page would fetch: words of the file are `local secret words`, those of the server `fetched words`. */
export async function setLeakTrap(): Promise<LeakTrap> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'concordat-test-'));
  await writeFile(path.join(folder, 'secret.txt'), 'local secret words');
  const hits: string[] = [];
  const server = http.createServer((request, response) => {
    hits.push(String(request.url));
    response.end('<p>fetched words</p>');
  });
  server.on('connection', () => hits.push('connection'));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, folder, hits,
    async close() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
