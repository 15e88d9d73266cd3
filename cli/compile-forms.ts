import { compile, type Compilation } from '../compiler/compile.ts';
import type { Source } from '../compiler/source.ts';
import { fail, type ExitCode } from './failure.ts';
import { didYouMean } from './read-arguments.ts';

/** Compiles the forms named, or all; `form`, `form@version`, and `-draft` after a version is as good. An unknown name ends with 2. */
export function compileForms(sources: readonly Source[], names: readonly string[]): Compilation {
  if (names.length === 0) return compile(sources);
  const wanted = names.map((name) => name.replace(/-draft$/, ''));
  const known = listForms(sources);
  for (const [index, name] of wanted.entries()) {
    if (/\.(?:json|ndjson|jsonl)$/i.test(name)) fail(2, `“${name}” is not the name of a form. If it is a file of records: concordat validate ${name}`);
    if (!known.some((form) => form === name || form.startsWith(`${name}@`))) {
      const ids = [...new Set(known.map((form) => form.slice(0, form.indexOf('@'))))];
      fail(2, `There is no form “${names[index]}”.${didYouMean(name, name.includes('@') ? known : ids) || ` There are: ${ids.join(', ') || 'none'}.`}`);
    }
  }
  return compile(sources, { only: wanted });
}

/** What diagnostics mean for the end of a command: 3 when a limit is all that is wrong. */
export function judgeProblems({ diagnostics }: Compilation): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return 0;
  return errors.every(({ code }) => code === 'too-large') ? 3 : 1;
}

/** The forms by the names of their files, `id@version`: known even when the file has errors. */
export function listForms(sources: readonly Source[]): string[] {
  const kinds = new Set(['components', 'code-lists', 'sources', 'boards']);
  return sources.flatMap(({ file }) => {
    const [folder, name, ...rest] = file.split('/');
    return folder !== undefined && name !== undefined && rest.length === 0 && !kinds.has(folder) ? [`${folder}@${name.replace(/\.yaml$/, '')}`] : [];
  });
}
