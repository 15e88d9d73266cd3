import type { Generator } from '../generator.ts';
import { generateValidatorModule } from '../validators/generate-validator-module.ts';
import { createSay } from './page-words.ts';
import { viewForm } from './view-form.ts';
import { createScope, leaveNames, writeParts, writeScript } from './write-page.ts';
import { writeMountTypes } from './write-mount-types.ts';

/** form.fragment.html, form.js, form.d.ts, form.css: the same form to stand in an agency's own page, which gets its records by callback. */
export const embedGenerator: Generator = {
  name: 'embed',
  summary: 'form.fragment.html, form.js with its types and form.css: the same form inside another page, which gets its records by callback',
  generate(form, context) {
    const say = createSay(form);
    const { mountScript, mountCss } = context.assets;
    // Each form that is mounted gets behaviour of its own, so that two on one page do not know of each other.
    const mount = `function createPage(){${mountScript}\nreturn concordatPage}\n`
      + `export function mountForm(element,options){return createPage().mountForm(${writeParts(form, context, say)},element,options)}`;
    return [
      { path: 'form.fragment.html', text: leaveNames(context.render('fragment', viewForm(form, createScope(form, say), { where: 'element', canBegin: false }))) },
      { path: 'form.js', text: `${writeScript([generateValidatorModule(form, context), mount])}\n` },
      { path: 'form.d.ts', text: writeMountTypes(form) },
      { path: 'form.css', text: mountCss },
    ];
  },
};
