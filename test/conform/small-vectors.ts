/** Vectors of a form that there is not, written by hand: two right, two wrong, one of bytes. */
export const SMALL_VECTORS = JSON.stringify({
  concordat: '1.0', form: 'visit', version: '1.0.0', kind: 'required',
  bases: { plain: { status: 'final', answers: { seen: true } } },
  vectors: [
    { id: 'value/seen/yes', level: 'well-formed', base: 'plain', change: [], expect: { wellFormed: true, complete: true, sound: true, findings: [] } },
    { id: 'value/seen/word', level: 'well-formed', base: 'plain', change: [{ set: '/answers/seen', to: 'yes' }], expect: { wellFormed: false, complete: null, sound: null, findings: [{ code: 'wrong-type', pointer: '/answers/seen' }] } },
    { id: 'bytes/empty', level: 'well-formed', bytes: 'e30=', expect: { wellFormed: false, complete: null, sound: null, findings: [{ code: 'cut-short', pointer: '' }] } },
    { id: 'required/seen', level: 'complete', base: 'plain', change: [{ remove: '/answers/seen' }], expect: { wellFormed: true, complete: false, sound: true, findings: [{ code: 'unanswered', pointer: '/answers/seen' }] } },
    { id: 'rule/seen/long', level: 'sound', base: 'plain', change: [{ set: '/answers/note', repeat: 'x', times: 70 }], expect: { wellFormed: true, complete: true, sound: false, findings: [{ code: 'rule-broken', pointer: '/answers', rule: 'short' }] } },
  ],
});

/** Screens of that form, which count for no level. */
export const SMALL_SCREENS = JSON.stringify({
  concordat: '1.0', form: 'visit', version: '1.0.0', kind: 'optional', bases: { plain: { status: 'final', answers: { seen: true } } },
  vectors: [{ id: 'screen/1', level: 'complete', base: 'plain', change: [], expect: { wellFormed: true, complete: true, sound: true, findings: [] }, shows: { '/answers': { shape: 'answers', shown: ['who'], hidden: ['whyNot'] } } }],
});

/** A system that tells all of these right. Extra lines are run first for each message, and can answer in its place. */
export function systemText(extra = ''): string {
  return `import { createInterface } from 'node:readline';
import { appendFileSync } from 'node:fs';
const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  appendFileSync('asked.log', message.cmd + ' ' + (message.seq ?? '') + '\\n');
  ${extra}
  if (message.cmd === 'start') say({ implementation: { name: 'Small <system>', version: '7', language: 'JavaScript' } });
  if (message.cmd === 'select') say({ ok: true });
  if (message.cmd === 'stop') break;
  if (message.cmd !== 'run') continue;
  const answers = message.record?.answers;
  const wellFormed = answers !== undefined && (answers.seen === undefined || answers.seen === true);
  say(wellFormed ? { seq: message.seq, wellFormed, complete: answers.seen === true, sound: !(answers.note?.length === 70), shows: { '/answers': ['who', 'seen'] } } : { seq: message.seq, wellFormed });
}
`;
}
