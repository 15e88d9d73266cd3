import { dependencies } from '../expression/dependencies.ts';
import type { Form } from '../model/form.ts';
import { questionsIn } from '../model/walk.ts';
import { isWithin } from './is-within.ts';
import type { Place } from './redact-record.ts';

interface Reason {
  readonly rule: string;
  readonly reason: string;
}
interface Sorted {
  readonly kept: readonly { readonly reason: Reason; readonly text: string; readonly place: Place }[];
  readonly leftOut: readonly Reason[];
}

/** Keeps the reasons for queries whose rules read nothing that is left out; a rule that the form does not have is no rule of ours to judge. */
export function keepReasons(reasons: unknown, form: Form, { withheld }: { readonly withheld: ReadonlyMap<string, unknown> }): Sorted {
  const reads = readsByRule(form);
  const touches = (address: string) => isWithin(address, withheld) || [...withheld.keys()].some((inner) => inner.startsWith(`${address}.`));
  const sorted = ((reasons ?? []) as readonly Reason[]).map((reason, index) => ({
    reason, text: reason.reason, keeps: reads.get(reason.rule)?.some(touches) === false,
    place: { pointer: `/reasons/${index}/reason`, asks: [`Why “${reason.rule}” is as it is`] },
  }));
  return { kept: sorted.filter(({ keeps }) => keeps), leftOut: sorted.filter(({ keeps }) => !keeps).map(({ reason }) => reason) };
}

/** The addresses that each rule, deadline and built-in rule of the form reads. */
function readsByRule(form: Form): ReadonlyMap<string, readonly string[]> {
  const typed = (type: string) => [...questionsIn(form.answers)].filter((question) => question.type === type).map(({ address }) => address);
  return new Map([
    ...form.rules.map(({ id, scopes, when, must, never }): [string, readonly string[]] => [id, [when, must, never].flatMap((side) => (side ? dependencies(side) : []))
      .flatMap((path) => scopes.map((scope) => [...scope.filter((step) => step !== '*'), ...path].join('.')))]),
    ...form.deadlines.map(({ id, when, starts, met }): [string, readonly string[]] => [
      `late-${id}`, [...(when?.all ?? []).flatMap(dependencies).map((path) => path.join('.')), ...starts, ...met],
    ]),
    ['check-digit', typed('identifier')],
  ]);
}
