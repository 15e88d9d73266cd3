import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Outcome } from './answer.ts';
import { readObject } from './answer.ts';

/** A program that is asked in JSON lines at its standard input and answers in JSON lines at its standard output. */
export interface Talk {
  /** Sends one message and waits for one line; a program that takes too long is ended. */
  ask(message: object): Promise<{ readonly line: Readonly<Record<string, unknown>> } | Extract<Outcome, { failure: string }>>;
  /** Says goodbye and waits a moment for the program to end by itself. */
  end(): Promise<void>;
  readonly isOver: boolean;
}

/** Longer lines are no answers. */
const MOST_LINE = 1_000_000;
/** What is kept of what the program says at standard error. */
const MOST_SAID = 2000;

/** Starts a program; one that cannot be started shows at the first question. */
export function startTalk([program = '', ...args]: readonly string[], cwd: string, limit: number): Talk {
  const child: ChildProcessWithoutNullStreams = spawn(program, args, { cwd, stdio: 'pipe', windowsHide: true });
  let rest = '';
  let said = '';
  let over: string | undefined;
  const lines: string[] = [];
  let wake = (): void => undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    if (rest.length > MOST_LINE) finish('wrote a line of more than 1 MB');
    wake();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { said = (said + chunk).slice(-MOST_SAID); });
  child.stdin.on('error', () => undefined); // the end of the program tells why
  child.on('error', (error) => finish(`could not be started: ${error.message}`));
  child.on('close', (code, signal) => finish(signal ? `was ended by ${signal}` : `ended with ${code ?? 'nothing'}`));

  function finish(why: string): void {
    over ??= why;
    child.kill('SIGKILL');
    wake();
  }

  return {
    get isOver() { return over !== undefined; },
    async ask(message) {
      if (over === undefined) child.stdin.write(`${JSON.stringify(message)}\n`);
      const isThere = await waitUntil(() => lines.length > 0 || over !== undefined, limit, (call) => { wake = call; });
      if (!isThere) {
        finish('took too long');
        return { failure: 'too-slow', detail: `no answer within ${limit / 1000} s` };
      }
      const line = lines.shift();
      if (line === undefined) return { failure: 'crashed', detail: `The program ${over ?? ''}. ${said.trim()}`.trim() };
      const object = readObject(line);
      if (object) return { line: object };
      finish('wrote something else than JSON');
      return { failure: 'not-json', detail: line.slice(0, 200) };
    },
    async end() {
      if (over !== undefined) return;
      child.stdin.end(`${JSON.stringify({ cmd: 'stop' })}\n`);
      await waitUntil(() => over !== undefined, 2000, (call) => { wake = call; });
      finish('did not stop');
    },
  };
}

async function waitUntil(isDone: () => boolean, limit: number, setWake: (call: () => void) => void): Promise<boolean> {
  if (isDone()) return true;
  return new Promise((resolve) => {
    const timer = setTimeout(() => { resolve(false); }, limit);
    setWake(() => {
      if (!isDone()) return;
      clearTimeout(timer);
      resolve(true);
    });
  });
}
