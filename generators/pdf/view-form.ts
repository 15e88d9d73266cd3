import type { Deadline, Form, NextStep } from '../../compiler/model/form.ts';
import { questionsIn } from '../../compiler/model/walk.ts';
import { createSay } from '../html/page-words.ts';
import { findQueries } from './find-queries.ts';
import { numberQuestions } from './number-questions.ts';
import { startSentence } from './paper-label.ts';
import type { PaperScope, PaperSize } from './paper-scope.ts';
import { REASON_LETTERS } from './reason-letters.ts';
import { sayContinuation } from './say-continuation.ts';
import { sayFrom } from './say-from.ts';
import { sayOnlyIf } from './say-only-if.ts';
import { sayWithin } from './say-within.ts';
import { viewSection } from './view-section.ts';
import type { FormView, LimitView, NextView } from './views.ts';

/** The lines of a continuation sheet: a page full, but for the sources under it. */
const CONTINUATION_LINES: Readonly<Record<PaperSize, number>> = { standard: 20, large: 7, fillable: 0 };

/** A form as paper of a size shows it; `css` are the style rules of the whole page. */
export function viewForm(form: Form, size: PaperSize, css: string): FormView {
  const say = createSay(form);
  const numbers = numberQuestions(form);
  const scope: PaperScope = { form, size, fillable: size === 'fillable', say, numbers, queries: findQueries(form, numbers, say) };
  const questions = [...questionsIn(form.answers)];
  const runsOn = questions.some((question) => question.type === 'list' || (question.type === 'text' && question.lines > 1));
  return {
    lang: 'en-GB', title: say(form.title), css, size, isLarge: size === 'large', isFillable: scope.fillable, purpose: say(form.purpose), notFor: form.notFor ? say(form.notFor) : '',
    reasons: Object.values(REASON_LETTERS),
    hasQueries: scope.queries.size > 0,
    isRestricted: [...form.sections, ...questions].some(({ withholdFrom }) => withholdFrom.length > 0),
    sections: form.sections.map((section, index) => viewSection(section, index, scope)),
    hasNext: form.next.length + form.deadlines.length > 0,
    next: form.next.map((step) => viewNext(step, scope)),
    limits: form.deadlines.map((deadline) => viewLimit(deadline, scope)),
    contacts: scope.fillable ? [] : contactsNamed(form),
    sayContinuation: sayContinuation(form, scope),
    continuation: runsOn ? Array.from({ length: CONTINUATION_LINES[size] }, () => ({})) : [],
    sources: form.sources.map(({ title, publisher }) => `${say(title)}, ${publisher}`),
  };
}

function viewNext({ when, steps }: NextStep, scope: PaperScope): NextView {
  const { form, say } = scope;
  return {
    onlyIf: sayOnlyIf(when, undefined, form.answers, scope),
    steps: steps.map(({ text, by }) => {
      const deadline = form.deadlines.find(({ id }) => id === by);
      return { text: say(text), by: deadline ? `(within ${sayWithin(deadline.within)})` : '' };
    }),
  };
}

function viewLimit({ when, name, within, starts }: Deadline, scope: PaperScope): LimitView {
  const onlyIf = sayOnlyIf(when, undefined, scope.form.answers, scope);
  const from = sayFrom({ starts, within }, scope.numbers);
  return {
    onlyIf, name: startSentence(scope.say(name)),
    within: onlyIf === '' ? startSentence(from) : from, line: within.unit === 'hours' ? 'Date and time' : 'Date',
  };
}

/** Whom the next steps name, in the order of the form: room is left for how to reach them here, unless the board says it. */
function contactsNamed({ contacts, next }: Form): readonly string[] {
  const texts = next.flatMap(({ steps }) => steps.map(({ text }) => text.en));
  return contacts.filter(({ id, isNamed }) => !isNamed && texts.some((text) => text.includes(`{${id}}`))).map(({ words }) => startSentence(words.en));
}
