import type { Report } from '../../runtime/validate/report.ts';
import type { Wanted, WrittenValidator } from './write-validator.ts';

/** A form's generated validator, ready to use. */
export interface Validator {
  validate(record: unknown): Report;
  wordsOf(address: string): string | undefined;
}

/** Finds the validator of a form and version, of a board's profile of it if one is named, or says why there is none. */
export type FindValidator = (wanted: Wanted) => Promise<Validator | { readonly refused: string }>;

/** Gets validators written, each when a record first asks for it, and runs the very modules from memory. */
export function runValidators(write: (wanted: Wanted) => WrittenValidator | Promise<WrittenValidator>): FindValidator {
  const ready = new Map<string, ReturnType<FindValidator>>();
  return (wanted) => {
    const key = `${wanted.form}@${wanted.version} ${wanted.profile ?? ''}`;
    const known = ready.get(key) ?? run(write(wanted));
    ready.set(key, known);
    return known;
  };
}

async function run(writing: WrittenValidator | Promise<WrittenValidator>): ReturnType<FindValidator> {
  const written = await writing;
  if ('refused' in written) return written;
  const { validate } = await import(`data:text/javascript;base64,${Buffer.from(written.code).toString('base64')}`) as Pick<Validator, 'validate'>;
  return { validate, wordsOf: (address) => (Object.hasOwn(written.words, address) ? written.words[address] : undefined) };
}
