import { mutateFormula } from '../../generators/test-vectors/mutate-formula.ts';
import { listShapes } from '../../generators/test-vectors/list-places.ts';
import { limitsOf } from '../../generators/test-vectors/list-value-cases.ts';
import type { Form } from '../../compiler/model/form.ts';
import { ABSENT_REASONS, IDENTIFIER_SYSTEMS, type Question, type Shape } from '../../compiler/model/question.ts';

/** A form with one rule, requirement or limit less, or one small thing in it changed. */
export interface Mutant {
  readonly name: string;
  /** The address or rule that is changed, to try the vectors about it first. */
  readonly about: string;
  readonly form: Form;
}

/** Every form that lacks one thing of a form. */
export function makeMutants(form: Form): readonly Mutant[] {
  const known = new Set<string>();
  const ofQuestions = listShapes(form.answers).flatMap(({ shape }) => shape.questions.flatMap((question) => {
    const limits = limitsOf(question);
    const isFirst = !known.has(limits);
    known.add(limits);
    return [question, ...(question.type === 'grid' ? question.columns : [])].flatMap((one) => [...loosen(one), ...(isFirst ? narrow(one) : [])].map(([what, changed]): Mutant => (
      { name: `${one.address} ${what}`, about: one.id, form: { ...form, answers: replaceIn(form.answers, one, changed) } })));
  }));
  const withRules = (rules: Form['rules']): Form => ({ ...form, rules });
  const ofRules = form.rules.flatMap((rule): Mutant[] => [
    { name: `${rule.id} removed`, about: rule.id, form: withRules(form.rules.filter((one) => one !== rule)) },
    ...rule.scopes.length > 1 ? rule.scopes.map((scope): Mutant => ({ name: `${rule.id} not at ${scope.join('/')}`, about: rule.id, form: withRules(form.rules.map((one) => (one === rule ? { ...rule, scopes: rule.scopes.filter((other) => other !== scope) } : one))) })) : [],
    ...(['error', 'query', 'note'] as const).filter((severity) => severity !== rule.severity).map((severity): Mutant => ({ name: `${rule.id} as ${severity}`, about: rule.id, form: withRules(form.rules.map((one) => (one === rule ? { ...rule, severity } : one))) })),
    ...mutateFormula(rule.broken).map((broken, index): Mutant => ({ name: `${rule.id} changed ${index + 1}`, about: rule.id, form: withRules(form.rules.map((one) => (one === rule ? { ...rule, broken } : one))) })),
  ]);
  const ofDeadlines = form.deadlines.flatMap((deadline): Mutant[] => {
    const others = form.deadlines.filter((one) => one !== deadline);
    const { within, starts, met, when, ...rest } = deadline;
    const same = { ...rest, within, starts, met };
    const changed = (name: string, other: Form['deadlines'][number]): Mutant => ({ name: `${deadline.id} ${name}`, about: `late-${deadline.id}`, form: { ...form, deadlines: [...others, other] } });
    return [
      { name: `${deadline.id} removed`, about: `late-${deadline.id}`, form: { ...form, deadlines: others } }, ...(when ? [changed('always', same)] : []),
      changed('longer', { ...deadline, within: { ...within, count: within.count + 1 } }), changed('shorter', { ...deadline, within: { ...within, count: within.count - 1 } }),
      ...(starts.length > 1 ? starts.map((start) => changed(`not from ${start}`, { ...deadline, starts: starts.filter((one) => one !== start) })) : []), ...(met.length > 1 ? met.map((one) => changed(`not met by ${one}`, { ...deadline, met: met.filter((other) => other !== one) })) : []),
    ];
  });
  const { marking, ...unmarked } = form;
  return [...ofQuestions, ...ofRules, ...ofDeadlines, ...(marking === undefined ? [] : [{ name: 'marking removed', about: 'marking', form: unmarked }])];
}

type Change = readonly [what: string, question: Question];

/** A question with one limit taken away. */
function loosen(question: Question): readonly Change[] {
  const { when, ...always } = question;
  const reasons = ABSENT_REASONS.map((reason) => ({ reason }));
  return [
    ...(question.required ? [['not required', { ...question, required: false }] as const] : []), ...(when ? [['asked always', always as Question] as const] : []),
    ...(question.absent.length > 0 && question.absent.length < reasons.length ? [['absent for any reason', { ...question, absent: reasons }] as const] : []),
    ...('past' in question && question.past ? [['not past', { ...question, past: false }] as const] : []), ...loosenType(question),
  ];
}

function loosenType(question: Question): readonly Change[] {
  switch (question.type) {
    case 'text': {
      const { format, pattern, ...plain } = question;
      return [['any length', { ...question, maxLength: 100_000 }], ...(question.lines === 1 ? [['of lines', { ...question, lines: 2 }] as const] : []), ...(format ? [['any format', { ...plain, ...(pattern ? { pattern } : {}) }] as const] : []), ...(pattern ? [['any pattern', { ...plain, ...(format ? { format } : {}) }] as const] : [])];
    }
    case 'choices': return question.none ? [['none beside others', { ...question, none: false }]] : [];
    case 'scale': return [['no least', { ...question, min: -1000 }], ['no most', { ...question, max: 1000 }]];
    case 'integer': case 'decimal': {
      const { min, max, ...free } = question;
      return [...(min === undefined ? [] : [['no least', { ...free, ...(max === undefined ? {} : { max }) }] as const]), ...(max === undefined ? [] : [['no most', { ...free, ...(min === undefined ? {} : { min }) }] as const])];
    }
    case 'identifier': return question.systems.length < IDENTIFIER_SYSTEMS.length ? [['any system', { ...question, systems: IDENTIFIER_SYSTEMS }]] : [];
    case 'list': return [['any length', { ...question, max: 1000 }], ...(question.min > 1 ? [['no least', { ...question, min: 1 }] as const] : [])];
    default: return [];
  }
}

/** A question with one limit moved by one, or one choice less. */
function narrow(question: Question): readonly Change[] {
  const absent = question.absent.map(({ reason }): Change => [`not absent as ${reason}`, { ...question, absent: question.absent.filter((one) => one.reason !== reason) }]);
  switch (question.type) {
    case 'text': return [...absent, ...(question.format || question.pattern ? [] : [['one letter less', { ...question, maxLength: question.maxLength - 1 }] as const]), ['one letter more', { ...question, maxLength: question.maxLength + 1 }], ...(question.lines > 1 && !question.format && !question.pattern ? [['one line', { ...question, lines: 1 }] as const] : [])];
    case 'choice': case 'choices': return [...absent, ...question.options.map((option): Change => [`without ${option.code}`, { ...question, options: question.options.filter((one) => one !== option) }])];
    case 'scale': return [...absent, ['least + 1', { ...question, min: question.min + 1 }], ['most - 1', { ...question, max: question.max - 1 }], ['least - 1', { ...question, min: question.min - 1 }], ['most + 1', { ...question, max: question.max + 1 }]];
    case 'integer': case 'decimal': {
      const { min, max } = question;
      return [...absent, ...(min === undefined ? [] : [['least + 1', { ...question, min: min + 1 }], ['least - 1', { ...question, min: min - 1 }]] as const), ...(max === undefined ? [] : [['most - 1', { ...question, max: max - 1 }], ['most + 1', { ...question, max: max + 1 }]] as const)];
    }
    case 'grid': return [...absent, ...question.rows.map((row): Change => [`without ${row.id}`, { ...question, rows: question.rows.filter((one) => one !== row) }])];
    case 'list': return [...absent, ['most - 1', { ...question, max: question.max - 1 }], ['most + 1', { ...question, max: question.max + 1 }], ['least + 1', { ...question, min: question.min + 1 }]];
    case 'identifier': return [...absent, ...(question.systems.length > 1 ? question.systems.map((system): Change => [`without ${system}`, { ...question, systems: question.systems.filter((one) => one !== system) }]) : [])];
    case 'link': return [...absent, ...(question.rels.length > 1 ? question.rels.map((rel): Change => [`without ${rel}`, { ...question, rels: question.rels.filter((one) => one !== rel) }]) : [])];
    default: return absent;
  }
}

/** The same objects with one question in another's place. */
function replaceIn(shape: Shape, old: Question, changed: Question): Shape {
  return { ...shape, questions: shape.questions.map((question): Question => {
    if (question === old) return changed;
    if (question.type === 'component') return { ...question, shape: replaceIn(question.shape, old, changed) };
    if (question.type === 'list') return { ...question, item: replaceIn(question.item, old, changed) };
    return question.type === 'grid' && question.columns.includes(old) ? { ...question, columns: question.columns.map((column) => (column === old ? changed : column)) } : question;
  }) };
}
