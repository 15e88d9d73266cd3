/** What a command may do to the outside besides files: say things, and know who listens. */
export interface Terminal {
  /** Results and JSON, to standard output; bytes are UTF-8. */
  out(text: string | Uint8Array): void;
  /** Prose, diagnostics in passing and progress, to standard error. */
  say(text: string): void;
  /** Somebody watches standard error: progress may move there. */
  readonly isWatched: boolean;
  /** Standard output goes to the same screen: progress would stand between the results. */
  readonly isShown: boolean;
  /** Whether each stream takes colour. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** Nobody reads standard output any more (`| head`): a long command may stop. */
  isClosed(): boolean;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The terminal of this process. A reader that goes away is no error; a full disk behind a stream ends the process with 4. */
export function createTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  let isClosed = false;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EOF') process.exit(4);
      isClosed ||= stream === stdout;
    });
  }
  const isDumb = env['TERM'] === 'dumb' || Boolean(env['CI']);
  const takesColour = (stream: NodeJS.WriteStream) => !env['NO_COLOR'] && (Boolean(env['FORCE_COLOR']) || (Boolean(stream.isTTY) && !isDumb));
  return {
    out: (text) => { stdout.write(text); },
    say: (text) => { stderr.write(text); },
    isWatched: Boolean(stderr.isTTY) && !isDumb,
    isShown: Boolean(stdout.isTTY),
    colour: { out: takesColour(stdout), err: takesColour(stderr) },
    isClosed: () => isClosed,
    cwd: process.cwd(),
    env,
  };
}
