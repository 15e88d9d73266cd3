import { sayFormula } from '../../compiler/expression/say.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Context, Generator } from '../generator.ts';
import { generateValidatorModule } from '../validators/generate-validator-module.ts';
import { assemblePage } from './assemble-page.ts';
import { planPage } from './page-plan.ts';
import type { PageScope } from './page-scope.ts';
import { createSay } from './page-words.ts';
import { viewForm } from './view-form.ts';

/** form.html: the form as one page that works from a disk, keeps nothing and sends nothing. */
export const htmlGenerator: Generator = {
  name: 'html',
  summary: 'form.html: one page that works offline, checks answers with the generated validator and saves a record as a file',
  generate(form, context) {
    const say = createSay(form);
    const scope: PageScope = { form, say, printedElsewhere: findPrintedElsewhere(form), sayCondition: sayFormula };
    const text = assemblePage({
      title: say(form.title), lang: 'en', css: context.assets.screenCss, script: writeScript(form, context, scope),
      body: context.render('form', viewForm(form, scope)),
    });
    return [{ path: 'form.html', text }];
  },
};

/** The generated validator, the page's behaviour, the plan: one module. */
function writeScript(form: Form, context: Context, { say }: PageScope): string {
  const plan = JSON.stringify(planPage(form, say)).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [generateValidatorModule(form, context), context.assets.pageScript, `concordatPage.startPage(${plan},{validate,asked});`].join('\n');
}

/** A component leaves out what a later block asks more of it. */
function findPrintedElsewhere(form: Form): ReadonlySet<string> {
  return new Set(form.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'more' ? block.parts.map(({ address }) => address) : []))));
}
