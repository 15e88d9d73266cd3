import { expect, test } from 'vitest';
import { questionAt, questionsIn } from '../../compiler/model/walk.ts';
import { listCitedItems } from './cited-items.ts';
import { formOf } from './compiled.ts';

const form = formOf('forms', 'cse-screening');
const questions = [...questionsIn(form.answers)];
const optionsOf = (address: string) => { const one = questionAt(form, address); return one && 'options' in one ? one.options : []; };

// Written from the printed form: page 1 of Appendix 1. Item 18 repeats the child's name, which every page bears.
test('asks every item of page 1 once, in the order of the print', () => {
  expect(listCitedItems(form, 'App 1')).toEqual([
    [1, 'child.names'], [2, 'child.alsoKnownAs'], [3, 'child.dateOfBirth'], [4, 'child.gender'], [5, 'child.ethnicity'], [6, 'child.disabilities'],
    [7, 'child.addresses'], [8, 'child.contacts'], [9, 'livesWith'], [10, 'parentalResponsibility'], [10, 'parentalResponsibility.name'], [11, 'parentalResponsibility.relationship'],
    [12, 'referrer.name'], [13, 'referrer.agency'], [14, 'referrer.telephone'], [15, 'referrer.email'], [16, 'referrer.address'], [17, 'reason'],
  ]);
});

test.each([['significantIndicators', 'App 1 significant', 7], ['riskIndicators', 'App 1 risk', 19], ['vulnerabilityFactors', 'App 1 vulnerability', 8]] as const)('%s prints the words of %s in their order', (address, part, count) => {
  const question = questionAt(form, address);
  const labels = question?.type === 'grid' ? question.rows.map(({ label }) => label.en) : optionsOf(address).filter(({ code }) => code !== 'none').map(({ label }) => label.en);
  expect(labels).toHaveLength(count);
  expect(labels).toEqual(form.sources.find(({ id }) => id === 'dudley')?.parts.get(part));
});

test('ticks significant indicators for two times: now or in the past six months, and before', () => {
  const grid = questionAt(form, 'significantIndicators');
  expect(grid?.type === 'grid' && grid.columns.map(({ ask }) => ask.en)).toEqual(['Current or during the past 6 months:', 'Prior to 6 months ago:']);
});

test('says of each category what the framework says', () => {
  const notes = form.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'note' ? [block.text.en] : [])));
  expect(notes.filter((text) => /^(Low|Medium|Significant) risk: /.test(text))).toEqual([
    'Low risk: A child who is at risk of being groomed for sexual exploitation.',
    'Medium risk: A child who is targeted for abuse through exchange of sex for affection, drugs, accommodation and goods etc. The likelihood of coercion and control is significant',
    'Significant risk: A child who is entrenched in sexual exploitation, but often does not recognise the nature or self denies the nature of their abuse often in denial, and where coercion/control is implicit.',
  ]);
});

// Severities as the inventory of the sources sets them: B an error, W and "or reason" a query, I a note.
test.each([
  ['R-04', 'under-13-never-low', 'error'], ['R-05', 'learning-disability-never-low', 'error'], ['R-06', 'one-indicator-needs-action', 'error'],
  ['R-07', 'one-indicator-alone', 'note'], ['R-08', 'significant-indicator-needs-framework-action', 'error'],
  ['R-09', 'medium-and-significant-to-social-care', 'error'], ['R-10', 'medium-and-significant-to-panel', 'note'], ['R-11', 'low-tell-administrator', 'note'],
  ['R-12', 'age-in-scope', 'query'], ['R-13', 'screen-again', 'note'], ['R-14', 'outcome-recorded', 'error'], ['R-15', 'liaise-with-other-agencies', 'query'],
] as const)('%s is the rule %s, %s', (_, id, severity) => {
  expect(form.rules.find((rule) => rule.id === id)?.severity).toBe(severity);
});

test('has the clocks T-06 and T-08', () => {
  expect(form.deadlines.map(({ id, starts, within, met }) => [id, starts.join(), within, met.join()])).toEqual([
    ['strategy-meeting', 'completedBy.signedOn', { unit: 'workingDays', count: 5 }, 'strategyMeetingOn'],
    ['caf', 'completedBy.signedOn', { unit: 'workingDays', count: 10 }, 'cafCompletedOn'],
  ]);
});

test('says every step of the framework and of App 1a once a category at least, each beside the words that it comes from', () => {
  const cited = (part: string) => form.next.flatMap(({ steps }) => steps.flatMap(({ origin }) => origin.citations.flatMap((one) => (one.part === part ? [one.item ?? 0] : []))));
  const sorted = (part: string) => [...new Set(cited(part))].sort((a, b) => a - b);
  expect([sorted('App 1 framework low'), sorted('App 1 framework medium'), sorted('App 1 framework significant')]).toEqual([[3, 4, 5, 6], [3, 4, 5, 6, 7], [3, 4, 5, 6, 7]]);
  expect([sorted('App 1a low').length, sorted('App 1a medium'), sorted('App 1a significant').length]).toEqual([10, [1, 2, 3, 4, 5, 6, 7, 8], 14]);
});

test('asks what is fact and what opinion in each observation, as every other form does', () => {
  expect(form.rules.find(({ id }) => id === 'fact-or-opinion-said')).toMatchObject({ severity: 'query', scopes: [['observations', '*']] });
});

test('computes no category: the rules read its band only, and none of them sets one', () => {
  expect(questionAt(form, 'riskCategory')).toMatchObject({ type: 'category', required: true });
  expect(questionAt(form, 'riskCategory')?.when).toBeUndefined();
});

test('tells nothing seen from nothing recorded in each of the three lists', () => {
  for (const address of ['riskIndicators', 'vulnerabilityFactors']) expect(optionsOf(address).map(({ code }) => code)).toContain('none');
  expect(questionAt(form, 'noSignificantIndicators')).toMatchObject({ type: 'tick', when: { formula: expect.anything() } });
});

test('says why of everything that the print does not ask', () => {
  const added = questions.filter(({ origin, derivedFrom, address }) => origin.added && !derivedFrom && !/\./.test(address.replace(/^child\./, ''))).map(({ address }) => address);
  expect(added).toEqual([
    'child.estimatedAge', 'child.ethnicityBasis', 'child.identifiers', 'learningDisability', 'additionalNeeds', 'noSignificantIndicators', 'observations',
    'agenciesConsulted', 'riskCategory', 'categoryReasons', 'statutoryEnquiry', 'actions', 'socialCareContact', 'socialCareContactAt', 'socialCareContactWith',
    'panelReferredOn', 'administratorToldOn', 'cafCompletedOn', 'strategyMeetingOn', 'informationReportSent', 'reviewOn', 'completedBy',
  ]);
});
