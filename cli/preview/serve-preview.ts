import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from '../../generators/generator.ts';
import { describeSystemError, fail } from '../failure.ts';
import { answerRequest } from './answer-request.ts';
import type { Workshop } from './workshop.ts';

/** A preview that is being served. */
export interface Preview {
  /** `http://127.0.0.1:4747`. */
  readonly address: string;
  /** Tells every open page that something has changed. */
  announce(): void;
}

/** The page around a preview: its own script, style and frame, and nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
  + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves a preview to this computer alone. A port in use ends with 4. */
export async function servePreview(port: number, workshop: Workshop, context: Context): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`This is a mistake in concordat: ${error instanceof Error ? error.message : String(error)}\n`);
    });
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refuse(request, portOf(server));
    if (refusal) return end(response, refusal, 'text/plain', 'This is not answered.\n');
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/events') return listen(response, listeners, workshop.revision());
    const { status, type, body } = await answerRequest(pathname, workshop, context);
    end(response, status, type, body, pathname.startsWith('/raw/') ? "frame-ancestors 'self'" : POLICY);
  };
  await start(server, port);
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    announce() { for (const listener of listeners) listener.write(`data: ${workshop.revision()}\n\n`); },
  };
}

/** Only this computer's own pages may ask, and only to read: another site's name that leads here (DNS rebinding) is not ours. */
function refuse({ method, headers }: IncomingMessage, port: number): number | undefined {
  if (headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`) return 403;
  if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate') return 403;
  return method === 'GET' || method === 'HEAD' ? undefined : 405;
}

function end(response: ServerResponse, status: number, type: string, body: string, policy = POLICY): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin',
  });
  response.end(body);
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>, revision: number): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`data: ${revision}\n\n`);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function start(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      try {
        fail(4, `${describeSystemError(error) ?? error.message} Choose another port with --port; 0 takes any that is free.`);
      } catch (failure) {
        reject(failure as Error);
      }
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}
