import { toJavaScript } from '../../compiler/expression/to-javascript.ts';
import type { Form } from '../../compiler/model/form.ts';

/** Writes which next steps hold and how deadlines stand, as functions that use what the validator module around them declares. */
export function writeGuide({ next, deadlines }: Form): string {
  const holds = next.map(({ when }) => (when ? toJavaScript(when.formula, 'object') : 'true'));
  const due = deadlines.length === 0 ? '[]' : 'deadlines.flatMap((deadline)=>tellDeadline(deadline,object,saved)??[])';
  return `{next:(object,judging)=>[${holds.join(',')}],due:(object,saved)=>${due}}`;
}
