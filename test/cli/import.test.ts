import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { makeProject } from './make-project.ts';
import { run } from './run-program.ts';

const FORMS = ['--forms', path.join(root, 'test/redact/forms')];

const MAPPING = `form: visit
version: 1.0.0
columns:
  Child: {to: "child.names[0].fullName"}
  Known as: {to: "child.names[1].fullName"}
  DOB: {to: child.dateOfBirth, date: DD/MM/YYYY, empty: not-known, absent: {refused: declined}}
  NHS: {to: child.number}
  Bad man: {to: "people[0].names.fullName"}
  Any?: {to: peopleAny, codes: {"Y": true, "N": false}}
  Harm: {to: harm, codes: {BR: bruise, "0": none-seen}}
  Story: {to: story}
  Visited: {to: visitedOn, date: YYYYMMDD}
  Plate: {to: plate}
  Row: {leftOut: Our own number.}
`;
const TABLE = [
  'Row,Child,Known as,DOB,NHS,Bad man,Any?,Harm,Story,Visited,Plate',
  '1,Kay Example,Kit,3/4/2013,999 000 0018,Mr Bad,Y,BR,"One.\r\nTwo.",20261120,',
  '2,,Kat,,,,N,0,,,AB12 CDE',
  '3,Lee,,refused,,,maybe,BR, ,2026-11-20,',
  '4,Lou,,31/02/2013,,,,,,,',
].join('\r\n');

function drafts(folder: string): readonly Record<string, unknown>[] {
  return readdirSync(path.join(folder, 'drafts')).map((file) => JSON.parse(readFileSync(path.join(folder, 'drafts', file), 'utf8')) as Record<string, unknown>);
}

describe('import', () => {
  test('makes a draft of each row, and says of each cell that is not in it why', async () => {
    const folder = makeProject({ 'a.csv': TABLE, 'a.yaml': MAPPING });
    const { code, out, err } = await run(folder, ['import', 'a.csv', '--mapping', 'a.yaml', '-o', 'drafts', ...FORMS]);
    expect([code, out]).toEqual([1, 'drafts\n']);
    expect(err.split('\n')).toEqual([
      'a.csv, row 3, Any?: the mapping does not say what this value means', 'a.csv, row 3, Visited: it is not written as YYYYMMDD',
      expect.stringMatching(/^a\.csv, row 4, DOB: .*date/i), '4 drafts; 3 cells are not in them.', '',
    ]);
    const made = drafts(folder);
    expect(made.map(({ answers }) => answers)).toEqual(expect.arrayContaining([
      {
        child: { names: [{ fullName: 'Kay Example' }, { fullName: 'Kit' }], dateOfBirth: '2013-04-03', number: { system: 'nhs-number', value: '9990000018' } },
        peopleAny: true, people: [{ names: [{ fullName: 'Mr Bad' }] }], harm: 'bruise', story: 'One.\nTwo.', visitedOn: '2026-11-20',
      },
      { child: { names: [{ fullName: 'Kat' }], absent: { dateOfBirth: 'not-known' } }, peopleAny: false, harm: 'none-seen', plate: 'AB12 CDE' },
      { child: { names: [{ fullName: 'Lee' }], absent: { dateOfBirth: 'declined' } }, harm: 'bruise' },
      { child: { names: [{ fullName: 'Lou' }] } },
    ]));
    expect(made.every(({ status, form }) => status === 'draft' && form === 'visit')).toBe(true);
    expect((await run(folder, ['validate', 'drafts', ...FORMS])).code).toBe(0);
  });

  test('ends well where every cell is in the drafts', async () => {
    const folder = makeProject({ 'a.csv': 'T\r\nSeen.\r\n', 'a.yaml': 'form: visit\nversion: 1.0.0\ncolumns:\n  T: {to: story}\n' });
    expect(await run(folder, ['import', 'a.csv', '-m', 'a.yaml', '-o', 'drafts', ...FORMS])).toEqual({ code: 0, out: 'drafts\n', err: '1 draft; every cell is in them.\n' });
  });

  test('tells all that is wrong with a mapping, each with its place', async () => {
    const mapping = `form: visit
version: 1.0.0
owner: me
columns:
  A: {to: child.dateofBirth}
  B: {to: child}
  C: {to: "child[2].dateOfBirth"}
  D: {to: harm, codes: {x: bruised}}
  E: {to: visitedOn, date: dd-mm-yy}
  F: {to: plate, absent: {"?": unknown}}
  G: {too: story}
  H: {to: story}
  I: {to: story}
  J: {to: howItWasSent}
`;
    const folder = makeProject({ 'a.csv': TABLE, 'a.yaml': mapping });
    const { code, err } = await run(folder, ['import', 'a.csv', '-m', 'a.yaml', '-o', 'drafts', ...FORMS]);
    expect(code).toBe(1);
    expect(err.split('\n').filter((line) => line !== '').map((line) => line.replace(/^concordat: /, ''))).toEqual([
      'a.yaml:3:8: A mapping has no `owner`: it has form, version and columns.',
      'a.yaml:5:11: There is no question “dateofBirth” in child. Did you mean “dateOfBirth”?',
      'a.yaml:6:11: “child” has several questions: name one of them, such as child.names.',
      'a.yaml:7:11: “child” is no list, so it has no [2].',
      'a.yaml:8:28: harm has no code “bruised”. Did you mean `bruise`?',
      'a.yaml:9:28: Write how dates look with DD, MM and YYYY, and times with HH and mm: DD/MM/YYYY HH:mm. MM is the month, mm the minutes.',
      'a.yaml:10:32: A reason is one of not-known, not-asked, declined, not-applicable, withheld.',
      'a.yaml:11:12: A column has no `too`. Did you mean `to`?',
      'a.yaml:11:6: Say where “G” goes, with `to`, or why it is left out, with `leftOut`.',
      'a.yaml:14:11: There is no question “howItWasSent”. The form’s dictionary.csv lists the addresses.',
      'a.yaml:13:6: “H” goes to the same place.',
    ]);
    expect(existsSync(path.join(folder, 'drafts'))).toBe(false);
  });

  test.each<[string, string, string, RegExp]>([
    ['a column that the mapping does not know', 'T,U\r\na,b\r\n', 'T: {to: story}', /the mapping does not say what the column “U” means/],
    ['a column that is not there', 'T\r\na\r\n', 'T: {to: story}\n  V: {leftOut: Old.}', /the table has no column “V”/],
    ['a column that is there twice', 'T,T\r\na,b\r\n', 'T: {to: story}', /the column “T” is there twice/],
    ['a row that is too short', 'T,U\r\na\r\n', 'T: {to: story}\n  U: {leftOut: Old.}', /Line 2: this row has more or fewer cells/],
    ...['DD/mm/YYYY', 'DD/YYYY', 'MM/DD', 'HH:mm', 'DD/MM/YYYY HH:mm', 'YYYY YYYY', 'dd/mm/yyyy'].map((date): [string, string, string, RegExp] => (
      [`a date of birth that is written as ${date}`, 'T\r\n5/3/2014\r\n', `T: {to: child.dateOfBirth, date: "${date}"}`, /4:36: Write how dates look.+mm the minutes/])),
    ['an empty line between rows, which would move the numbers of those below', 'T,U\r\na,b\r\n\r\nc,d\r\n', 'T: {to: story}\n  U: {leftOut: Old.}', /Line 3: this row has more or fewer cells/],
    ['no row', 'T\r\n', 'T: {to: story}', /there are no rows/],
  ])('refuses %s and writes nothing', async (_what, table, columns, said) => {
    const folder = makeProject({ 'a.csv': table, 'a.yaml': `form: visit\nversion: 1.0.0\ncolumns:\n  ${columns}\n` });
    const ended = await run(folder, ['import', 'a.csv', '-m', 'a.yaml', '-o', 'drafts', ...FORMS]);
    expect([ended.code, ended.out, existsSync(path.join(folder, 'drafts'))]).toEqual([1, '', false]);
    expect(ended.err).toMatch(said);
  });
});
