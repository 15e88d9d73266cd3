import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Form } from '../../compiler/model/form.ts';
import { choicesOf, questionAt, questionsIn } from '../../compiler/model/walk.ts';
import { listCitedItems } from './cited-items.ts';
import { formOf } from './compiled.ts';
import { readFolder } from './read-folder.ts';

const check = formOf('forms', 'safe-and-well-check');
const interview = formOf('forms', 'return-home-interview');

// Appendix E prints no form but says in its text what is asked and recorded. Each table is written from the text: item and question, in the order of the page.
test.each([
  [check, 'Appendix E Police Safe and Well Check', [
    [1, 'checkOutcome'], [1, 'checkedAt'], [6, 'safeAndWell'], [10, 'safeAndWell'], [2, 'whereWas'], [3, 'wentWhere'], [4, 'didWhat'], [5, 'withWhom'], [5, 'alsoSaid'],
    [7, 'allegation'], [8, 'crimeReference'], [9, 'allegationAction'], [11, 'offences'],
  ]],
  [check, 'Appendix E Return to Home Interview', [
    [8, 'episode.locatedAt'], [8, 'episode.returnedAt'], [3, 'medicalAttention'], [4, 'medicalAttention'], [1, 'toldOfRight'], [8, 'interviewServiceToldAt'],
  ]],
  [check, 'Section 7 Forensics', [[5, 'evidenceConsent'], [6, 'evidenceConsentWritten'], [7, 'evidenceConsentBy'], [8, 'intrusiveMeasure'], [9, 'intrusiveRationale']]],
  [interview, 'Appendix E Return to Home Interview', [
    [8, 'episode.locatedAt'], [8, 'episode.returnedAt'], [1, 'toldOfRight'], [8, 'interviewOutcome'], [8, 'notOfferedWhy'], [8, 'interviewOfferedAt'],
    [1, 'interviewIndependent'], [8, 'interviewIndependent'], [9, 'consistentWorker'], [3, 'medicalAttention'], [4, 'medicalAttention'], [2, 'harm'], [2, 'harmDealtWith'],
    [5, 'before'], [6, 'placementReview'], [5, 'pushFactors'], [5, 'pullFactors'], [5, 'actions'], [7, 'actions'],
  ]],
  [interview, 'Appendix E Police Safe and Well Check', [[1, 'policeCheckMade'], [7, 'allegation'], [8, 'policeToldAt']]],
  [interview, 'Appendix E Reviews', [
    [1, 'sharedWithLead'], [2, 'strategyDiscussion'], [3, 'regularlyMissing'], [3, 'triggerPlan'], [5, 'signposted'], [5, 'reviewedBy'], [5, 'reviewedOn'],
  ]],
] as const)('$id asks the items of %s', (form, part, expected) => {
  expect(listCitedItems(form, part)).toEqual(expected);
});

test.each([check, interview])('$id asks of those who cause concern what makes information good', (form) => {
  expect(listCitedItems(form, 'Section 9 Good information')).toEqual([
    [1, 'people'], [2, 'people.person.names'], [3, 'people.person.alsoKnownAs'], [4, 'people.person.contacts'], [5, 'people.person.addresses'], [6, 'vehicles'],
  ]);
  expect(listCitedItems(form, '8.7')).toEqual([[1, 'people.person.description'], [2, 'vehicles']]);
});

test('the steps of securing evidence are the four of the print, and the worker is the same or another', () => {
  const cited = (form: Form, address: string) => {
    const question = questionAt(form, address);
    return question ? choicesOf(question).map(({ origin }) => [origin.citations[0]?.part, origin.citations[0]?.item, origin.citations[0]?.words]) : [];
  };
  expect(cited(check, 'evidenceSteps')).toEqual([
    ['Section 7 Forensics', 1, 'Early Evidence Kits'], ['Section 7 Forensics', 2, 'preservation of crime scenes (including the child)'],
    ['Section 7 Forensics', 3, 'seizure of clothing particularly underwear'],
    ['Section 7 Forensics', 4, 'phones and electronic devices that may hold potential intelligence and evidence to identify adult abusers'], [undefined, undefined, undefined],
  ]);
  expect(cited(interview, 'consistentWorker').map(([, item]) => item)).toEqual([9, 10, undefined]);
});

test('each leaves to the other what the other asks, and says so', () => {
  const left = (form: Form) => form.leftOut.map(({ source, part, item }) => `${source} ${part} ${item}`);
  expect(left(check)).toEqual([...[2, 5, 6, 7, 9, 10].map((item) => `cambridgeshire Appendix E Return to Home Interview ${item}`), 'dfe Paragraph 7 1']);
  expect(left(interview)).toEqual([
    ...[2, 3, 4, 5, 6, 9, 10, 11].map((item) => `cambridgeshire Appendix E Police Safe and Well Check ${item}`), 'cambridgeshire Appendix E Reviews 4', 'dfe Paragraph 7 1',
  ]);
});

test('both forms share the child and the episode, whole, so that the second starts from the first', () => {
  const shared = (form: Form) => [...questionsIn(form.answers)].filter(({ address }) => /^(child|episode|people|vehicles|places)(\.|$)/.test(address) && !address.startsWith('child.disabilities')).map(({ address, type }) => `${address} ${type}`);
  expect(shared(check)).toEqual(shared(interview));
  expect(shared(check).filter((line) => line.startsWith('episode.'))).toHaveLength([...questionsIn(interview.answers)].filter(({ address }) => address.startsWith('episode.')).length);
});

test('each is by its own author and points at the other', () => {
  expect(questionAt(interview, 'safeAndWellCheck')).toMatchObject({ type: 'link', rels: ['prompted-by'] });
  expect(questionAt(check, 'interview')).toMatchObject({ type: 'link', rels: ['answers'] });
  expect([check.author, interview.author]).toEqual(['completedBy', 'completedBy']);
  for (const form of [check, interview]) expect(form.notFor?.en).toMatch(/^This is not the .+, and it is not a referral\./);
});

test('T-10 and R-32: the interview is offered within 72 hours of being located or returning, by someone independent', () => {
  expect(interview.deadlines.map(({ id, starts, within, met }) => [id, starts, within, met])).toEqual([
    ['return-interview-offered', ['episode.locatedAt', 'episode.returnedAt'], { unit: 'hours', count: 72 }, ['interviewOfferedAt']],
  ]);
  expect(interview.rules.find(({ id }) => id === 'interviewer-is-independent')?.severity).toBe('query');
});

test('a refused interview is final with six answers and a signature; only what came of it has no way out', () => {
  const demanded = [...questionsIn(interview.answers)].filter(({ required, derivedFrom }) => required && derivedFrom?.key !== 'other');
  expect(demanded.filter(({ address }) => !/^(referralMade|actions\.|interviewAt|medicalAttention)/.test(address)).map(({ address }) => address)).toEqual([
    'child', 'child.names', 'child.dateOfBirth', 'interviewOutcome', 'interviewOfferedAt', 'interviewIndependent', 'exploitationConcern', 'completedBy', 'completedBy.name', 'completedBy.signedOn',
  ]);
  expect(demanded.filter(({ absent }) => absent.length === 0).map(({ address }) => address)).toEqual(['interviewOutcome']);
});

test('keeps what the child says to someone independent, and who may have harmed them, from the family copy', () => {
  for (const address of ['before', 'during', 'after', 'harm', 'childSharing', 'people', 'declineWords', 'pushFactors', 'observations', 'child.addresses']) {
    expect(questionAt(interview, address)?.withholdFrom, address).toContain('family');
  }
  for (const address of ['offences', 'people', 'allegation', 'evidenceSteps', 'child.addresses']) expect(questionAt(check, address)?.withholdFrom, address).toContain('family');
});

test('missing and absent stay two classes, with the codes of the national return', () => {
  const list = parse(readFolder('forms').find(({ file }) => file === 'code-lists/missing-class/1.0.0.yaml')?.text ?? '') as { options: Record<string, { maps: { ssda903: { code: string } } }> };
  expect(Object.entries(list.options).map(([code, { maps }]) => `${code}=${maps.ssda903.code}`)).toEqual(['missing=M', 'absent=A']);
});
