import type { Context } from '../generator.ts';
import type { ShelfVersion } from './shelf.ts';

/** How to judge a record in one language: what is needed, the command, and the whole program. */
export interface Check {
  readonly id: string;
  readonly language: string;
  readonly needs: string;
  readonly file: string;
  readonly code: string;
  readonly run: string;
}

/** Programs that judge a record with the files of a version, to copy and run in its folder. What a library says of an error often repeats the answer, so they print places and our own descriptions only. */
export function writeChecks({ files }: Pick<ShelfVersion, 'files'>, { render }: Pick<Context, 'render'>): readonly Check[] {
  const record = files.find(({ path }) => /^examples\/full[^/]*\.json$/.test(path))?.path ?? files.find(({ path }) => path.startsWith('examples/'))?.path ?? 'record.json';
  return [
    { id: 'javascript', language: 'JavaScript', needs: 'Node 20 or later, and nothing else. The validator gives all three verdicts.', file: 'check.mjs', code: render('portal/check-javascript', {}), run: `node check.mjs ${record}` },
    { id: 'python', language: 'Python', needs: 'Python 3.8 or later and jsonschema: pip install jsonschema', file: 'check.py', code: render('portal/check-python', {}), run: `python3 check.py ${record}` },
    { id: 'java', language: 'Java', needs: 'Java 17 or later and com.networknt:json-schema-validator 1.5.6, with what it depends on, in the folder lib. This program was not run by our tests.', file: 'Check.java', code: render('portal/check-java', {}), run: `java -cp "lib/*" Check.java ${record}` },
    { id: 'csharp', language: 'C#', needs: '.NET 8 or later: dotnet new console, then dotnet add package JsonSchema.Net --version 7.4.0. This program was not run by our tests.', file: 'Program.cs', code: render('portal/check-csharp', {}), run: `dotnet run -- ${record}` },
  ];
}
