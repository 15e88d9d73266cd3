import type { Path, TimeOperand } from '../../compiler/expression/formula.ts';
import type { Shape } from '../../compiler/model/question.ts';
import { findQuestion } from '../../compiler/model/walk.ts';
import { MISSING } from './fixed.ts';
import type { Atom } from './formula-parts.ts';
import { compares, type Pick, type Put } from './pick-values.ts';
import { SAVED } from './saved.ts';

const DAY = 86_400_000;
const BASE = Date.parse('2026-11-10T09:30:00Z');
const SAVED_AT = Date.parse(SAVED);

/** Persons on both sides of an age: to the day, by an estimate, and of whom nothing is known. */
export function pickAges({ path, years, on, negated }: Extract<Atom, { kind: 'age-under' }>, shape: Shape): readonly Pick[] {
  const day = on ? '2026-11-10' : SAVED.slice(0, 10);
  const onDay: readonly Put[] = on ? [{ path: on, value: timeFor(typeAt(shape, on), Date.parse(day)) }] : [];
  const has = (id: string) => findQuestion(shape, [...path, id]) !== undefined || path.length === 0;
  const born = (shift: number, about: string) => `${Number(day.slice(0, 4)) - years}${dateOf(Date.parse(day) + shift * DAY).slice(4)}${about}`;
  const person = (id: string, value: unknown, holds: boolean): Pick => ({ puts: [...onDay, { path: [...path, id], value }], holds: holds !== negated });
  return [
    ...(has('dateOfBirth') ? [
      person('dateOfBirth', born(1, ''), true), person('dateOfBirth', born(0, ''), false), person('dateOfBirth', born(0, '~'), true),
      person('dateOfBirth', `${Number(day.slice(0, 4)) - years - 1}${day.slice(4)}`, false), person('dateOfBirth', `${Number(day.slice(0, 4)) - years + 1}${day.slice(4)}`, true), person('dateOfBirth', MISSING, true),
    ] : []),
    ...(has('estimatedAge') ? [person('estimatedAge', { years: Math.max(0, years - 2), on: day }, true), person('estimatedAge', { years: years + 2, on: day }, false)] : []),
  ];
}

/** Times on both sides of a comparison and at its edge, and one of them missing. */
export function pickTimes({ left, op, right }: Extract<Atom, { kind: 'compare-times' }>, shape: Shape): readonly Pick[] {
  const anchor = right.kind === 'date' ? Date.parse(`${right.value}T12:00:00Z`) : left.kind === 'date' ? Date.parse(`${left.value}T12:00:00Z`) : left.kind === 'saved' || right.kind === 'saved' ? SAVED_AT : BASE;
  const moved = left.kind === 'answer' ? left : right;
  const other = moved === left ? right : left;
  if (moved.kind !== 'answer') return [];
  const steps = [0, -1000, 1000, -60_000, 60_000, -DAY, DAY, -400 * DAY, 400 * DAY];
  const picks = steps.map((step): Pick => {
    const sign = moved === left ? step : -step;
    return { puts: [...putTime(other, shape, anchor), { path: moved.path, value: timeFor(moved.type, anchor + step) }], holds: compares(sign, op, 0) };
  });
  return [...picks, ...[moved, other].flatMap((operand) => (operand.kind === 'answer' ? [{ puts: [{ path: operand.path, value: MISSING }], holds: false }] : []))];
}

function putTime(operand: TimeOperand, _shape: Shape, at: number): readonly Put[] {
  return operand.kind === 'answer' ? [{ path: operand.path, value: timeFor(operand.type, at) }] : [];
}

/** Hours on both sides of a number and exactly it. */
export function pickHours({ from, to, op, value }: Extract<Atom, { kind: 'hours-between' }>): readonly Pick[] {
  const [start, end] = from.kind === 'saved' ? [SAVED_AT, SAVED_AT + value * 3_600_000] : to.kind === 'saved' ? [SAVED_AT - value * 3_600_000, SAVED_AT] : [BASE, BASE + value * 3_600_000];
  return [0, -60_000, 60_000, -3_600_000, 3_600_000].map((step): Pick => ({
    puts: [
      ...(from.kind === 'answer' ? [{ path: from.path, value: timeFor(from.type, to.kind === 'saved' ? start - step : start) }] : []),
      ...(to.kind === 'answer' ? [{ path: to.path, value: timeFor(to.type, end + step) }] : []),
    ],
    holds: compares(value * 3_600_000 + step, op, value * 3_600_000),
  }));
}

function typeAt(shape: Shape, path: Path): string {
  return findQuestion(shape, path)?.type ?? 'date';
}

/** A moment as a question of a type writes it. */
export function timeFor(type: string, at: number): unknown {
  switch (type) {
    case 'date-time': return instant(at);
    case 'time': return new Date(at).toISOString().slice(11, 16);
    case 'moment': return { at: instant(at) };
    default: return dateOf(at);
  }
}

function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
