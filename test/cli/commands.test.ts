import { describe, expect, test } from 'vitest';
import { checks } from '../../compiler/check/checks.ts';
import { publishedChanged } from '../../compiler/publish/published-changed.ts';
import { rules } from '../../compiler/diff/rules/rules.ts';
import { outputNames } from '../../cli/build/build-forms.ts';
import { commands } from '../../cli/commands.ts';
import { makeProject, visit } from './make-project.ts';
import { run } from './run-program.ts';

describe('help', () => {
  test('names every command, on standard output', async () => {
    const { code, out, err } = await run(makeProject(), ['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const { name, summary } of commands) expect(out).toContain(`${name.padEnd(8)}  ${summary}`);
  });

  test.each(commands.map(({ name }) => name))('of %s has its options and an example that begins with it', async (name) => {
    const { code, out, err } = await run(makeProject(), [name, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ {2}-h, --help +This help$/m);
    expect(out).toMatch(new RegExp(`Examples\n  concordat ${name}\\b`));
    expect((await run(makeProject(), ['help', name])).out).toBe(out);
  });

  test('of build names every output that --only takes', async () => {
    expect((await run(makeProject(), ['build', '--help'])).out).toContain(`Only these outputs: ${outputNames.join(', ')}\n`);
  });

  test('without a command is a mistake in use, and shown on standard error', async () => {
    const { code, out, err } = await run(makeProject(), []);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('concordat <command>');
  });

  test('the version is that of the package', async () => {
    expect((await run(makeProject(), ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('mistakes in use end with 2 and one line', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['biuld'], 'There is no command “biuld”. Did you mean concordat build?'],
    [['zzzzzzzz'], 'There is no command “zzzzzzzz”. See concordat --help.'],
    [['build', '--fromat', 'json'], 'concordat build has no option --fromat. Did you mean --format?'],
    [['build', '--out'], '--out needs a value: see concordat build --help.'],
    [['build', '--watch=yes'], '--watch takes no value.'],
    [['build', '--format', 'jsn'], '--format is one of text, json, github, not “jsn”. Did you mean json?'],
    [['build', '--only', 'htlm'], 'There is no output “htlm”. Did you mean html?'],
    [['build', '--only', ','], '--only needs the name of an output.'],
    [['build', '--out', 'forms/out'], 'The outputs cannot go into the folder of definitions. Choose another folder with --out.'],
    [['build', '--forms', 'elsewhere'], 'There is no folder “elsewhere”.'],
    [['build', 'vist'], 'There is no form “vist”. Did you mean visit?'],
    [['build', 'visit@2.0.0'], 'There is no form “visit@2.0.0”. Did you mean visit@1.0.0?'],
    [['check', 'vist'], 'There is no form “vist”. Did you mean visit?'],
    [['explain', 'uncitd'], 'There is no message “uncitd”. Did you mean uncited?'],
    [['explain', 'a', 'b'], '“b” is too much: concordat explain [code]'],
    [['new'], 'Something is missing: concordat new <form-id>'],
    [['new', '../evil'], '“../evil” cannot be a form’s id. Use small letters, digits and hyphens, such as home-visit.'],
    [['new', 'components'], 'The folder components holds something else. Choose another id.'],
    [['review'], 'Something is missing: concordat review <form[@version]>'],
    [['validate'], 'Something is missing: concordat validate <file|folder|-> ...'],
    [['validate', 'nothing.json'], 'There is no file or folder “nothing.json”.'],
    [['validate', 'forms/visit/1.0.0.yaml'], '“forms/visit/1.0.0.yaml” is a definition, not a record. See concordat check --help.'],
    [['preview', '--port', '70000'], '--port is a number from 0 to 65535, not “70000”.'],
  ];
  test.each(cases)('%j', async (args, message) => {
    const { code, out, err } = await run(makeProject({ 'forms/visit/1.0.0.yaml': visit() }), args);
    expect([code, out, err]).toEqual([2, '', `${message}\n`]);
  });

  test('without definitions here', async () => {
    const { code, err } = await run(makeProject(), ['build']);
    expect([code, err]).toEqual([2, 'There is no folder “forms” here. Go to the folder that holds it, or name it with --forms.\n']);
  });
});

describe('explain', () => {
  test.each([...checks, publishedChanged].map(({ code }) => code))('%s', async (code) => {
    const { code: exit, out } = await run(makeProject(), ['explain', code]);
    const check = [...checks, publishedChanged].find((one) => one.code === code);
    expect(exit).toBe(0);
    expect(out).toContain(`A definition is right only if ${check?.summary}.`);
    expect(out).toContain(check?.why);
    expect(out).toContain('\nWrong\n  ');
    expect(out).toContain('\nRight\n  ');
  });

  test.each(Object.entries(rules))('%s, a kind of change', async (kind, rule) => {
    const { code, out } = await run(makeProject(), ['explain', kind]);
    expect(code).toBe(0);
    expect(out).toContain(`Between two versions of a form, ${rule.what}.\n\n${rule.why}\n`);
    expect(out.includes('The compatible way: ')).toBe('instead' in rule);
  });

  test('without a code lists all', async () => {
    const { out } = await run(makeProject(), ['explain']);
    expect(out.trimEnd().split('\n').map((line) => line.split(' ')[0])).toEqual([...checks.map(({ code }) => code), 'published-changed', ...Object.keys(rules)]);
  });
});

describe('new', () => {
  test('writes a definition that is right as it stands, and says what comes next', async () => {
    const folder = makeProject();
    expect(await run(folder, ['new', 'home-visit'])).toEqual({
      code: 0, out: 'forms/home-visit/1.0.0.yaml\n', err: 'Change it in an editor, then: concordat check home-visit\n',
    });
    expect(await run(folder, ['check', 'home-visit'])).toEqual({ code: 0, out: '', err: 'Right: home-visit 1.0.0-draft.\n' });
  });

  test('never overwrites', async () => {
    const folder = makeProject({ 'forms/visit/0.9.0.yaml': 'mine' });
    const { code, err } = await run(folder, ['new', 'visit']);
    expect([code, err]).toEqual([1, 'The form “visit” is already there, and is not overwritten: forms/visit\n']);
  });

  test('refuses an id that Windows keeps for a device', async () => {
    const folder = makeProject();
    const { code, err } = await run(folder, ['new', 'con']);
    expect([code, err]).toEqual([1, '“con” cannot be written: Windows keeps the name “con” for a device. Choose another id.\n']);
  });
});
