import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeProject, visit } from './make-project.ts';
import { plainEnv, program, run } from './run-program.ts';

let child: ChildProcess | undefined;
afterEach(() => { child?.kill(); });

/** Starts a preview of a folder and gives its port. */
async function preview(folder: string): Promise<number> {
  const started = spawn(process.execPath, [program, 'preview', '--port', '0'], { cwd: folder, env: plainEnv });
  child = started;
  const address = await new Promise<string>((resolve, reject) => {
    started.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    started.once('exit', (code) => reject(new Error(`preview ended with ${code}`)));
  });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  return Number(address.split(':').at(-1));
}

function ask(port: number, where: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: where, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => { body += text; });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, policy: String(response.headers['content-security-policy']) }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Waits for the next event of a preview after the first. */
function nextEvent(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/events' }, (response) => {
      const events: string[] = [];
      response.setEncoding('utf8').on('data', (text: string) => {
        events.push(text);
        if (events.length < 2) return;
        resolve(text);
        response.destroy();
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('preview', () => {
  test('shows the form in a page around it, and its other outputs', async () => {
    const port = await preview(makeProject({ 'forms/visit/1.0.0.yaml': visit() }));
    const page = await ask(port, '/');
    expect([page.status, page.policy]).toEqual([200, expect.stringContaining("default-src 'none'; script-src 'self'")]);
    expect(page.body).toContain('src="/raw/visit/1.0.0-draft/form.html"');
    expect((await ask(port, '/raw/visit/1.0.0-draft/form.html')).body).toContain('Was the child seen?');
    expect((await ask(port, '/raw/visit/1.0.0-draft/schema.json')).body).toContain('$schema');
    expect((await ask(port, '/preview.js')).body).toContain('EventSource');
    expect((await ask(port, '/preview.css')).status).toBe(200);
  });

  test('answers nobody who came by another name, asks for another thing, or wants to change something', async () => {
    const port = await preview(makeProject({ 'forms/visit/1.0.0.yaml': visit() }));
    expect((await ask(port, '/', { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask(port, '/', { headers: { host: `evil.example:${port}` } })).status).toBe(403);
    expect((await ask(port, '/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
    expect((await ask(port, '/events', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' } })).status).toBe(403);
    expect((await ask(port, '/', { method: 'POST' })).status).toBe(405);
    for (const where of ['/raw/visit/1.0.0-draft/../../../etc/passwd', '/raw/visit/1.0.0-draft/.concordat-files.json', '/raw/visit/1.0.0-draft/form.html/x', '/raw/../package.json', '/%2e%2e/x', '/visit/1.0.0-draft/constructor']) {
      expect([where, (await ask(port, where)).status]).toEqual([where, 404]);
    }
  });

  test('listens on this computer alone', async (context) => {
    const outer = Object.values(os.networkInterfaces()).flat().find((one) => one && !one.internal && one.family === 'IPv4');
    context.skip(!outer, 'this machine has no address but its own');
    const port = await preview(makeProject({ 'forms/visit/1.0.0.yaml': visit() }));
    const error = await new Promise<string>((resolve) => {
      const socket = connect({ host: outer?.address ?? '', port, timeout: 5_000 });
      socket.once('connect', () => resolve('connected')).once('error', (reason: NodeJS.ErrnoException) => resolve(reason.code ?? '')).once('timeout', () => resolve('ETIMEDOUT'));
    });
    expect(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'EACCES']).toContain(error);
  });

  test('tells open pages of a change, shows what is wrong, and keeps the form as it last was', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const port = await preview(folder);
    const changed = nextEvent(port);
    await ask(port, '/');
    writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), visit({ ask: 'Did you see <b>the</b> child?' }).replace('"!seen"', '"!sen"'));
    expect(await changed).toBe('data: 2\n\n');
    const page = await ask(port, '/');
    expect(page.body).toContain('error[unknown-name]');
    expect(page.body).toContain('&lt;b&gt;the');
    expect(page.body).not.toContain('<b>the');
    expect((await ask(port, '/raw/visit/1.0.0-draft/form.html')).body).toContain('Was the child seen?');
    const mended = nextEvent(port);
    await ask(port, '/');
    writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), visit({ ask: 'Did you see the child?' }));
    expect(await mended).toBe('data: 3\n\n');
    expect((await ask(port, '/raw/visit/1.0.0-draft/form.html')).body).toContain('Did you see the child?');
    expect((await ask(port, '/')).body).not.toContain('<pre>');
  });

  test('a port in use ends with 4 and says which way out', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const port = await preview(folder);
    expect(await run(folder, ['preview', '--port', String(port)])).toEqual({
      code: 4, out: '', err: 'Another program is using that port. Choose another port with --port; 0 takes any that is free.\n',
    });
  });
});

describe('build --watch', () => {
  test('builds again on a change, and a mistake does not end it', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const started = spawn(process.execPath, [program, 'build', '--watch', '--only', 'types'], { cwd: folder, env: plainEnv });
    child = started;
    let said = '';
    const waitFor = (words: string) => new Promise<void>((resolve, reject) => {
      const look = () => { if (said.includes(words)) { said = ''; started.stderr.off('data', look); resolve(); } };
      started.stderr.on('data', look);
      started.once('exit', () => reject(new Error(`ended: ${said}`)));
      look();
    });
    started.stderr.on('data', (text: Buffer) => { said += text.toString(); });
    await waitFor('Watching.');
    writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), visit().replace('yes-no', 'yes-or-no'));
    await waitFor('Nothing is written.');
    writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), visit({ ask: 'Did you see the child?' }));
    await waitFor('1 written');
  });
});
