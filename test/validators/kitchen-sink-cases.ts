import type { FindingCase } from './finding-case.ts';

/** The least final record of the form with every feature. */
export const wholeKitchenSink = {
  concordat: '1.0', form: 'kitchen-sink', version: '1.0.0-draft', recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'final',
  saved: '2026-11-21T10:15:00+00:00', marking: 'OFFICIAL-SENSITIVE',
  answers: {
    child: { names: [{ fullName: 'Sam Example' }], dateOfBirth: '2010-05' }, happy: true, trust: 3, nature: 'A visit', kind: 'school',
    completedBy: { name: 'Kim Example', signedOn: '2026-11-21' },
  },
};

const LEFT_OUT = 'must be left out: other answers say that it is not asked';
const green = { scheme: 'exampleshire', code: 'green', label: 'Green', band: 1 };
const photo = { name: 'door.jpg', mediaType: 'image/jpeg', size: 1200, sha256: '0'.repeat(64) };

/** Each type in a wrong way that the information report does not have, each kind of rule, and what is said of it. */
export const kitchenSinkCases: readonly FindingCase[] = [
  { name: 'nothing wrong', change: {}, findings: [] },
  // Shapes by type
  { name: 'a text that does not match', change: { 'answers.badge': 'AB12' }, findings: ['wrong-format /answers/badge Badge must be two capital letters and four digits'] },
  { name: 'a web address that is a script', change: { 'answers.website': 'javascript:alert(1)' }, findings: ['wrong-format /answers/website Website must be a web address, like https://example.org'] },
  { name: 'a number plate with a hyphen', change: { 'answers.plate': 'AB-12' }, findings: ['wrong-format /answers/plate Number plate must have only letters, numbers and spaces, with ? for one that was not seen'] },
  { name: 'a tab in one line', change: { 'answers.word': 'a\tb' }, findings: ['control-character /answers/word A word must not have control characters'] },
  { name: 'a tick that is false', change: { 'answers.agreed': false }, findings: ['wrong-value /answers/agreed They agreed to this must be left out when it is not ticked: an empty box is not a no'] },
  { name: 'a tick as a word', change: { 'answers.agreed': 'yes' }, findings: ['wrong-type /answers/agreed They agreed to this must be true, or left out'] },
  { name: 'too many visits', change: { 'answers.visits': 100 }, findings: ['out-of-range /answers/visits The answer to ‘How many visits?’ must be between 0 and 99'] },
  { name: 'too little weight', change: { 'answers.weight': 0.25 }, findings: ['out-of-range /answers/weight Weight must be between 0.5 and 250'] },
  { name: 'a weight as a text', change: { 'answers.weight': '12' }, findings: ['wrong-type /answers/weight Weight must be a number'] },
  { name: '31 April', change: { 'answers.reviewOn': '2027-04-31' }, findings: ['not-a-date /answers/reviewOn Date of the review must have a day that its month has'] },
  { name: 'a date and a time for a date', change: { 'answers.reviewOn': '2027-04-30T00:00:00Z' }, findings: ['not-a-date /answers/reviewOn Date of the review must be a date, like 2026-03-27'] },
  { name: '60 minutes', change: { 'answers.seenAt': '10:60' }, findings: ['not-a-time /answers/seenAt Time seen must have minutes from 00 to 59'] },
  { name: 'a time with seconds', change: { 'answers.seenAt': '10:30:00' }, findings: ['not-a-time /answers/seenAt Time seen must be a time of day, like 09:30'] },
  { name: 'a moment as a text', change: { 'answers.heard': '2026' }, findings: ['wrong-type /answers/heard The answer to ‘When was it heard?’ must be an object with at, words or both'] },
  { name: 'words that begin with a space', change: { 'answers.heard': { words: ' after dinner' } }, findings: ['space-around /answers/heard/words The answer to ‘When was it heard?’: words must not begin or end with a space'] },
  { name: 'none and others', change: { 'answers.worries': ['friend', 'none'] }, findings: ['none-with-others /answers/worries Worries must not have other choices beside ‘No worries’'] },
  { name: 'choices as a text', change: { 'answers.worries': 'friend' }, findings: ['wrong-type /answers/worries Worries must be a list of codes'] },
  { name: 'no other choice told', change: { 'answers.worries': ['other'] }, findings: ['unanswered /answers/worriesOther Answer ‘Other: what is it?’, or say why there is no answer'] },
  { name: 'an unknown row', change: { 'answers.signs': { cameEarly: { now: true } } }, findings: ['unknown-member /answers/signs/cameEarly The member cameEarly is not one that the form has here'] },
  { name: 'an unknown column', change: { 'answers.signs': { newPhone: { later: true } } }, findings: ['unknown-member /answers/signs/newPhone/later The member later is not one that the form has here'] },
  { name: 'an empty row', change: { 'answers.signs': { newPhone: {} } }, findings: ['empty /answers/signs/newPhone Signs: a row must not be empty: leave it out where there is no answer'] },
  { name: 'a cell of the wrong kind', change: { 'answers.signs': { newPhone: { times: 0 } } }, findings: ['out-of-range /answers/signs/newPhone/times Times must be 1 or more'] },
  { name: 'an NHS number with a space', change: { 'answers.number': { system: 'nhs-number', value: '999 000 0018' } }, findings: ['wrong-format /answers/number/value A number must be ten digits for an NHS number, without spaces'] },
  { name: 'a system that is not offered', change: { 'answers.number': { system: 'uprn', value: '12' } }, findings: ['not-a-choice /answers/number/system A number: system is not one of the choices'] },
  { name: 'a number without its system', change: { 'answers.number': { value: '12' } }, findings: ['missing-member /answers/number/system A number: system is missing'] },
  { name: 'no number at all', change: { 'answers.number': {} }, findings: ['empty /answers/number A number must not be empty: leave it out where there is no answer'] },
  { name: 'a category without a label', change: { 'answers.level': { scheme: 'exampleshire', code: 'green' } }, findings: ['missing-member /answers/level/label The answer to ‘Which level?’: label is missing'] },
  { name: 'a fourth band', change: { 'answers.level': { ...green, band: 4 } }, findings: ['wrong-format /answers/level/band The answer to ‘Which level?’: band must be 1, 2 or 3'] },
  { name: 'a key and a text', change: { 'answers.calls': [{ by: { key: 'a', text: 'her' } }] }, findings: ['wrong-value /answers/calls/0/by Call 1: The answer to ‘Who took it?’ must have either a key or a text'] },
  { name: 'a key with a space', change: { 'answers.calls': [{ by: { key: 'her aunt' } }] }, findings: ['wrong-format /answers/calls/0/by/key Call 1: The answer to ‘Who took it?’: key must be 1 to 40 letters, digits, hyphens and underscores'] },
  { name: 'a person with an empty key', change: { 'answers.child.key': '' }, findings: ['empty /answers/child/key The child: The key must not be empty: leave it out where there is no answer'] },
  { name: 'a link to nothing', change: { 'answers.related': { rel: 'answers' } }, findings: ['missing-member /answers/related A record that this one follows must have a recordId, a reference or both'] },
  { name: 'a link in capitals', change: { 'answers.related': { rel: 'answers', recordId: '3F2B9C1E-0000-4000-8000-000000000001' } }, findings: ['wrong-format /answers/related/recordId A record that this one follows: recordId must be a UUID in lower case'] },
  { name: 'a file in a folder', change: { 'answers.photo': { ...photo, name: '../door.jpg' } }, findings: ['wrong-format /answers/photo/name A photo: name must be the name of a file, without a folder, of 255 characters or less'] },
  { name: 'a file without its size', change: { 'answers.photo': { ...photo, size: undefined } }, findings: ['missing-member /answers/photo/size A photo: size is missing'] },
  { name: 'four others', change: { 'answers.othersAny': true, 'answers.others': [1, 2, 3, 4].map(() => ({ dateOfBirth: '2012' })) }, findings: ['too-many /answers/others The answer to ‘Who else?’ must have 3 entries or fewer'] },
  { name: 'absent for one of several reasons', change: { 'answers.child.dateOfBirth': undefined, 'answers.child.absent.dateOfBirth': 'withheld' }, findings: ['reason-not-allowed /answers/child/absent/dateOfBirth The child: The answer to ‘When were they born?’ must be answered, or absent with one of these reasons: not-known, declined'] },
  // Completeness by kind of words
  { name: 'a condition in words', change: { 'answers.happy': undefined }, findings: ['unanswered /answers/happy Select yes if they are happy, or say why there is no answer'] },
  { name: 'a scale with its own word', change: { 'answers.trust': undefined }, findings: ['unanswered /answers/trust Answer ‘How far do they trust you?’, or select ‘Don’t know’'] },
  { name: 'a list', change: { 'answers.child.names': undefined }, findings: ['unanswered /answers/child/names The child: Add at least one name, or say why there is none'] },
  { name: 'a component', change: { 'answers.child': undefined }, findings: ['unanswered /answers/child Fill in ‘The child’, or say why there is no answer'] },
  { name: 'a signature without its date', change: { 'answers.completedBy.signedOn': undefined }, findings: ['unanswered /answers/completedBy/signedOn Completed by: Enter the date signed, or say why there is no answer'] },
  { name: 'a question of a call', change: { 'answers.calls': [{ taken: true }, { taken: false, said: 'Hello' }] }, findings: [
    'unanswered /answers/calls/0/said Call 1: Answer ‘What was said?’, or say why there is no answer', `not-asked /answers/calls/1/said Call 2: The answer to ‘What was said?’ ${LEFT_OUT}`,
  ] },
  { name: 'a room elsewhere', change: { 'answers.room': 'Kitchen' }, findings: [`not-asked /answers/room The answer to ‘Which room?’ ${LEFT_OUT}`] },
  // Rules
  { name: 'seen tomorrow', change: { 'answers.seenOn': '2026-11-22' }, findings: ['error past /answers/seenOn Date seen must be today or in the past'] },
  { name: 'seen today', change: { 'answers.seenOn': '2026-11-21' }, findings: [] },
  { name: 'moved in, perhaps, next year', change: { 'answers.movedIn': '2027' }, findings: ['error past /answers/movedIn The answer to ‘When did they move in?’ must be today or in the past'] },
  { name: 'moved in this year', change: { 'answers.movedIn': '2026' }, findings: [] },
  { name: 'a wrong check digit', change: { 'answers.number': { system: 'nhs-number', value: '9990000019' } }, findings: ['query check-digit /answers/number A number has a check digit that does not fit the rest of the number: check it, or say why it stands'] },
  { name: 'a right check digit', change: { 'answers.number': { system: 'nhs-number', value: '9990000018' } }, findings: [] },
  { name: 'a wrong check digit, with a reason', change: { 'answers.number': { system: 'nhs-number', value: '9990000019' }, reasons: [{ rule: 'check-digit', reason: 'So on the letter.' }] }, findings: [] },
  { name: 'green, at risk, certainly 12', change: { 'answers.child.dateOfBirth': '2014-01-01', 'answers.level': green, 'answers.worries': ['friend'] }, findings: [
    'error under-13-never-green /answers A child who is, or may be, under 13 cannot be green.',
  ] },
  { name: 'green, at risk, perhaps 12', change: { 'answers.child.dateOfBirth': '2013~', 'answers.level': green, 'answers.worries': ['friend'] }, findings: [
    'query under-13-never-green /answers A child who is, or may be, under 13 cannot be green. The age is not certain: record it, or give a reason',
  ] },
  { name: 'green, at risk, perhaps 12, with a reason', change: {
    'answers.child.dateOfBirth': '2013~', 'answers.level': green, 'answers.worries': ['friend'], reasons: [{ rule: 'under-13-never-green', reason: 'She is 14 by her school.' }],
  }, findings: [] },
  { name: 'a reason does not help a child certainly 12', change: {
    'answers.child.dateOfBirth': '2014-01-01', 'answers.level': green, 'answers.worries': ['friend'], reasons: [{ rule: 'under-13-never-green', reason: 'She looks older.' }],
  }, findings: ['error under-13-never-green /answers A child who is, or may be, under 13 cannot be green.'] },
  { name: 'a rule of each entry', change: { 'answers.calls': [{ at: '2026-01-01T12:00:00Z' }, { at: '2026-01-01T12:00:00Z', ended: '2026-01-01T11:00:00Z' }] }, findings: [
    'error call-in-order /answers/calls/1 Call 2: A call cannot end before it begins.',
  ] },
  { name: 'a rule of a component, wherever it is used', change: { 'answers.othersAny': true, 'answers.others': [{ dateOfBirth: '2020', expectedDateOfBirth: '2021' }] }, findings: [
    'query born-or-due /answers/others/0 Person 1: Give a date of birth or a due date.',
  ] },
  { name: 'a note', change: { 'answers.reportedAt': '2026-03-28T12:00:00+00:00', 'answers.answeredAt': '2026-03-29T14:00:00+01:00' }, findings: ['note answer-quickly /answers An answer is due within 24 hours.', 'query late-answer /answers/answeredAt The answer from the safeguarding desk was due by 29 March 2026 at 13:00. Say why it was late.'] },
];
