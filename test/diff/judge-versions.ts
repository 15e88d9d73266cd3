import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Form } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { judgeRecord } from '../agreement/reference.ts';

type Json = Readonly<Record<string, unknown>>;

/** How a version takes records; written without anything of the differ. */
export interface Version {
  readonly form: Form;
  /** A writer's record: the schema's root and all rules. */
  accepts(record: Json): boolean;
  /** A reader's: the reader schema's root, and all rules on what this version knows. */
  reads(record: Json): boolean;
}

/** Prepares a version. */
export function openVersion(form: Form): Version {
  const ajv = new Ajv2020({ strict: true, ownProperties: true });
  const [schema, reader] = [ajv.compile(buildSchema(form)), ajv.compile(buildSchema(form, { reader: true }))] as [ValidateFunction, ValidateFunction];
  return {
    form,
    accepts: (record) => {
      const own = { ...record, version: form.version };
      return schema(own) === true && isSound(form, own);
    },
    reads: (record) => reader(record) === true && isSound(form, forget(form, record)),
  };
}

function isSound(form: Form, record: Json): boolean {
  return record['status'] !== 'final' || judgeRecord(form, record).sound !== false;
}

/** The record as a program sees it that reads only what its version knows. */
function forget(form: Form, record: Json): Json {
  const known = new Set([...form.rules.map(({ id }) => id), ...form.deadlines.map(({ id }) => `late-${id}`), 'check-digit']);
  const reasons = (record['reasons'] as readonly { rule: string }[] | undefined)?.filter(({ rule }) => known.has(rule)) ?? [];
  const { reasons: _, withhold: __, ...rest } = record;
  return { ...rest, version: form.version, answers: forgetIn(form.answers, record['answers'] as Json), ...(reasons.length > 0 ? { reasons } : {}) };
}

function forgetIn(shape: Pick<Shape, 'questions' | 'keyed'>, object: Json): Json {
  const kept = shape.questions.flatMap((question) => (Object.hasOwn(object, question.id) ? [[question.id, forgetAnswer(question, object[question.id])] as const] : []));
  const absent = Object.entries((object['absent'] ?? {}) as Json).filter(([id]) => shape.questions.some((question) => question.id === id));
  return {
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), ...(shape.keyed && 'key' in object ? { key: object['key'] } : {}),
    ...(absent.length > 0 ? { absent: Object.fromEntries(absent) } : {}),
  };
}

function forgetAnswer(question: Question, value: unknown): unknown {
  const orNothing = (object: Json) => (Object.keys(object).length > 0 ? object : undefined);
  switch (question.type) {
    case 'component': return orNothing(forgetIn(question.shape, value as Json));
    case 'list': return (value as readonly Json[]).map((item) => forgetIn(question.item, item));
    case 'grid': {
      const rows = question.rows.filter(({ id }) => Object.hasOwn(value as Json, id)).map(({ id }) => [id, orNothing(forgetIn({ questions: question.columns, keyed: false }, (value as Record<string, Json>)[id] ?? {}))] as const);
      return orNothing(Object.fromEntries(rows.filter(([, row]) => row !== undefined)));
    }
    default: return value;
  }
}
