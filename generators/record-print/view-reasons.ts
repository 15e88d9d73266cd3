import type { Form } from '../../compiler/model/form.ts';
import { sayDate } from '../../runtime/page/written-date.ts';
import { builtInRules } from '../json-schema/built-in-rules.ts';
import { numberOf } from './number-of.ts';
import type { RecordScope } from './record-scope.ts';
import type { ReasonView } from './views.ts';

/** Why something that a rule queries is so. */
export interface Reason {
  readonly rule: string;
  readonly reason: string;
  readonly on?: string;
}

/** The reasons of a record, each with what the rule says that it answers. */
export function viewReasons(form: Form, reasons: readonly Reason[], scope: RecordScope): readonly ReasonView[] {
  const { say, lettering: { show } } = scope;
  const builtIn = builtInRules(form);
  return reasons.map(({ rule, reason, on }) => {
    const own = form.rules.find(({ id }) => id === rule);
    const given = builtIn.find(({ id }) => id === rule);
    const [only, ...others] = given?.questions ?? [];
    return {
      number: only !== undefined && others.length === 0 ? numberOf(only, scope.numbers) : '',
      rule: show(own ? say(own.message) : given?.message ?? `Rule “${rule}”`), reason: show(reason), on: on === undefined ? '' : sayDate(on),
    };
  });
}
