import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Form } from '../../compiler/model/form.ts';
import { questionAt, questionsIn } from '../../compiler/model/walk.ts';
import { formOf } from './compiled.ts';
import { readFolder } from './read-folder.ts';

const check = formOf('forms', 'safe-and-well-check');
const interview = formOf('forms', 'return-home-interview');

/** The places of Appendix E that a question cites itself. */
function placesOf(form: Form, address: string): string[] {
  return questionAt(form, address)?.origin.citations.flatMap(({ source, place }) => (source === 'cambridgeshire' && place ? [place] : [])) ?? [];
}

// Appendix E prints no form, so nothing can be counted from a catalogue. This is each thing that its text wants asked or recorded, in its order, with the question that does.
test.each([
  ['where the child was whilst missing', 'whereWas'], ['where they went', 'wentWhere'], ['what they did', 'didWhat'], ['who they were with', 'withWhom'], ['etc.', 'alsoSaid'],
  ['confirm they are safe and well', 'safeAndWell'], ['makes an allegation of crime', 'allegation'], ['record this allegation', 'crimeReference'], ['take appropriate action', 'allegationAction'],
  ['identify offences & offenders', 'offences'],
])('the police check asks “%s” as %s', (_, address) => {
  expect(placesOf(check, address)).toContain('Appendix E, Police Safe and Well Check');
});

test.each([
  ['informed of their right, and encouraged', 'toldOfRight'], ['someone independent', 'interviewIndependent'], ['offered within 72 hours', 'interviewOfferedAt'],
  ['located', 'episode.locatedAt'], ['returning from absence', 'episode.returnedAt'],
  ['any harm the child has incurred', 'harm'], ['deal with', 'harmDealtWith'], ['need for medical attention', 'medicalAttention'], ['the reasons the child ran away', 'before'],
  ['living arrangements/placement might need to be reviewed', 'placementReview'], ['Try to avoid it happening again', 'actions'], ['a consistent worker', 'consistentWorker'],
])('the interview asks “%s” as %s', (_, address) => {
  expect(placesOf(interview, address)).toContain('Appendix E, Return to Home Interview');
});

test.each([
  ['Shared with the lead professional', 'sharedWithLead'], ['a strategy discussion where required', 'strategyDiscussion'], ['trigger plans', 'triggerPlan'],
  ['signposted to appropriate service intervention', 'signposted'], ['will be reviewed', 'reviewedBy'],
])('the interview records “%s” as %s', (_, address) => {
  expect(placesOf(interview, address)).toContain('Appendix E, reviews by the MET consultant social worker');
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
