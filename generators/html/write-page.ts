import { sayFormula } from '../../compiler/expression/say.ts';
import type { Form } from '../../compiler/model/form.ts';
import { planPrefill } from '../../compiler/prefill/plan-prefill.ts';
import type { Context } from '../generator.ts';
import { barePlan } from './bare-plan.ts';
import { assemblePage } from './assemble-page.ts';
import { planPage } from './page-plan.ts';
import type { PageScope } from './page-scope.ts';
import { createSay, type Say } from './page-words.ts';
import { viewForm } from './view-form.ts';
import { writeGuide } from './write-guide.ts';

/** The page of a form, with a validator module (it declares `validate` and `asked`) at work in it. */
export function writePage(form: Form, context: Context, validatorModule: string): string {
  const say = createSay(form);
  return assemblePage({
    title: say(form.title), lang: 'en', css: context.assets.screenCss, script: writeScript([validatorModule, context.assets.pageScript, `concordatPage.startPage(${writeParts(form, context, say)});`]),
    body: leaveNames(context.render('form', viewForm(form, createScope(form, say), { where: 'window', canBegin: listOthers(form, context).length > 0 }))),
  });
}

/** Nothing is submitted by name: only boxes of one group need theirs. A name that repeats an id costs the page a kilobyte. */
export function leaveNames(markup: string): string {
  return markup.replace(/( id="([^"]+)") name="\2"(?! type="(?:radio|checkbox)")/g, '$1');
}

/** What the views of a form share. */
export function createScope(form: Form, say: Say): PageScope {
  return { form, say, printedElsewhere: findPrintedElsewhere(form), sayCondition: sayFormula };
}

/** Parts of a script as one module. Other than ASCII stands only in its strings, where an escape means the same. */
export function writeScript(parts: readonly string[]): string {
  return parts.join('\n').replace(/[^\n\t -~]/g, escapeUnit);
}

function listOthers(form: Form, { others }: Context): readonly Form[] {
  return (others?.() ?? []).filter(({ id }) => id !== form.id);
}

/** What the behaviour of a page is given: an expression inside the validator's module. */
export function writeParts(form: Form, context: Context, say: Say): string {
  const beginnings = listOthers(form, context).map((other) => ({ title: createSay(other)(other.title), plan: barePlan(planPrefill(other, form)) }));
  const quote = (value: unknown): string => JSON.stringify(value).replace(/[<>&]/g, escapeUnit);
  return `{plan:${quote(planPage(form, say))},validator:{validate${form.profile ? ':judge' : ''},asked},guide:${writeGuide(form)},beginnings:${quote(beginnings)}}`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A component leaves out what a later block asks more of it. */
function findPrintedElsewhere(form: Form): ReadonlySet<string> {
  return new Set(form.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'more' ? block.parts.map(({ address }) => address) : []))));
}

