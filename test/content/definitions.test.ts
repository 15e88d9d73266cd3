import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { positionAt } from '../../compiler/source.ts';
import { compileFolder } from './compiled.ts';
import { readFolder } from './read-folder.ts';

function tell(folder: string): string[] {
  const sources = readFolder(folder);
  return compileFolder(folder).diagnostics.map(({ code, span, message }) => {
    const { line } = positionAt(sources.find(({ file }) => file === span.file)?.text ?? '', span.start);
    return `${span.file}:${line} ${code}: ${message}`;
  });
}

test.each(['forms', 'test/forms'])('every definition in %s compiles without an error or a warning', (folder) => {
  expect(tell(folder)).toEqual([]);
  const written = readFolder(folder).flatMap(({ file, text }) => (/^form: /m.test(text) ? [file] : []));
  expect(compileFolder(folder).forms.map(({ id, version }) => `${id}/${version.replace('-draft', '')}.yaml`).sort()).toEqual(written.sort());
});

test('every component compiles with all its parts, and every code list is used', () => {
  // Profiles narrow forms, which are not read here.
  const sources = readFolder('forms').filter(({ text }) => !/^(?:form|profile): /m.test(text));
  const ids = (folder: string) => sources.flatMap(({ file }) => (file.startsWith(`${folder}/`) ? [file.split('/')[1] ?? ''] : []));
  const lists = ids('code-lists');
  const camel = (id: string) => `the${id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
  const questions = [
    ...ids('components').map((id) => `      - {id: ${camel(id)}, type: ${id}, ask: "${id}"}`),
    ...lists.map((id) => `      - {id: ${camel(id)}Code, type: choice, codes: ${id}, ask: "${id}"}`),
  ];
  const uses = [...ids('components'), ...lists].map((id) => `  ${id}: 1.0.0`);
  const text = ['form: whole', 'version: 1.0.0', 'title: Whole', 'purpose: Ask everything.', 'uses:', ...uses, 'sections:', '  - title: All', '    added: For the test.', '    questions:', ...questions, ''].join('\n');
  const { diagnostics } = compile([...sources, { file: 'whole/1.0.0.yaml', text }]);
  // What a component does not ask of a part that it cites is for each form to ask or to leave out.
  expect(diagnostics.filter(({ code }) => code !== 'item-not-asked').map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

test('no definition bears a real telephone number, email address or postcode', () => {
  for (const { file, text } of readFolder('forms')) {
    // The part of an address after the last dot is letters: referral@1.0.0 names a version.
    const found = [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]\w*|\b0\d{3,4} ?\d{3} ?\d{3,4}\b|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/g)].map(([one]) => one);
    const real = found.filter((one) => !/\.example\.org$|^01632 ?960|^07700 ?900|^ZZ99/.test(one));
    expect(real, file).toEqual([]);
  }
});
