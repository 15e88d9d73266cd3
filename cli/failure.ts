/** 0 fine, 1 the input has errors, 2 usage, 3 a limit, 4 the environment: no permission, a full disk. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** An end that was foreseen: one message for the person at the terminal, and no trace. */
export interface Failure extends Error {
  readonly exit: ExitCode;
}

/** Ends the command with an exit code and a message of one sentence or two. */
export function fail(exit: ExitCode, message: string): never {
  throw Object.assign(new Error(message), { exit });
}

/** Tells whether an error is a foreseen end. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'exit' in error && typeof error.exit === 'number';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full', EDQUOT: 'The disk quota is used up', EFBIG: 'The file would be larger than this computer allows',
  EROFS: 'The disk cannot be written to', EIO: 'The disk cannot be read or written', EXDEV: 'The folder lies on two disks',
  EACCES: 'There is no permission', EPERM: 'There is no permission', ENOENT: 'There is no such file or folder',
  ENOTDIR: 'A file stands where a folder should be', EISDIR: 'A folder stands where a file should be',
  EEXIST: 'Something of that name is already there', ENOTEMPTY: 'A folder is not empty', ELOOP: 'A link leads to itself',
  ENAMETOOLONG: 'The name is too long', EMFILE: 'Too many files are open', ENFILE: 'Too many files are open',
  EBUSY: 'Another program is using it', ETXTBSY: 'Another program is using it', EADDRINUSE: 'Another program is using that port',
};

/** Says in one sentence what the operating system refused and where; nothing when the error did not come from there. */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const reason = REASONS[error.code];
  if (!reason) return undefined;
  const place = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return place === undefined ? `${reason}.` : `${reason}: ${place}`;
}
