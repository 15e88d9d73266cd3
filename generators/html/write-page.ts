import { sayFormula } from '../../compiler/expression/say.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Context } from '../generator.ts';
import type { PagePlan } from '../../runtime/page/plan.ts';
import { assemblePage } from './assemble-page.ts';
import { planPage } from './page-plan.ts';
import type { PageScope } from './page-scope.ts';
import { createSay } from './page-words.ts';
import { viewForm } from './view-form.ts';
import { writeGuide } from './write-guide.ts';

/** The page of a form, with a validator module (it declares `validate` and `asked`) at work in it. */
export function writePage(form: Form, context: Context, validatorModule: string): string {
  const say = createSay(form);
  const scope: PageScope = { form, say, printedElsewhere: findPrintedElsewhere(form), sayCondition: sayFormula };
  return assemblePage({
    title: say(form.title), lang: 'en', css: context.assets.screenCss, script: writeScript([validatorModule, context.assets.pageScript, writeStart(form, planPage(form, say))]),
    body: context.render('form', viewForm(form, scope)),
  });
}

/** The validator, the page's behaviour, its start: one module. Other than ASCII stands only in its strings, where an escape means the same. */
function writeScript(parts: readonly string[]): string {
  return parts.join('\n').replace(/[^\n\t -~]/g, escapeUnit);
}

function writeStart(form: Form, plan: PagePlan): string {
  const json = JSON.stringify(plan).replace(/[<>&]/g, escapeUnit);
  return `concordatPage.startPage(${json},{validate,asked},${writeGuide(form)});`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A component leaves out what a later block asks more of it. */
function findPrintedElsewhere(form: Form): ReadonlySet<string> {
  return new Set(form.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'more' ? block.parts.map(({ address }) => address) : []))));
}

