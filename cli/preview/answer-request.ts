import type { Form } from '../../compiler/model/form.ts';
import type { Context } from '../../generators/generator.ts';
import { RELOAD_SCRIPT } from './reload-script.ts';
import type { Workshop } from './workshop.ts';

/** An answer to a browser. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** The outputs that are worth looking at, with their types. */
const OUTPUTS: Readonly<Record<string, string>> = {
  'form.html': 'text/html', 'review.html': 'text/html', 'coverage.md': 'text/plain', 'dictionary.md': 'text/plain', 'schema.json': 'application/json',
  'types.d.ts': 'text/plain',
};

/** Answers a request for a path: `/` or `/<form>/<version>/<output>` is the page around an output, `/raw/...` the output itself. */
export async function answerRequest(path: string, workshop: Workshop, context: Context): Promise<Answer> {
  if (path === '/preview.js') return { status: 200, type: 'text/javascript', body: RELOAD_SCRIPT };
  if (path === '/preview.css') return { status: 200, type: 'text/css', body: context.render('preview-style', {}) };
  const forms = workshop.forms();
  if (path === '/') return showPage(forms[0], 'form.html', workshop, context);
  const [first, ...others] = path.slice(1).split('/');
  const [id, version, output, ...rest] = first === 'raw' ? others : [first, ...others];
  const form = forms.find((candidate) => candidate.id === id && candidate.version === version);
  const type = output !== undefined && Object.hasOwn(OUTPUTS, output) ? OUTPUTS[output] : undefined;
  if (!form || output === undefined || type === undefined || rest.length > 0) return { status: 404, type: 'text/plain', body: 'There is nothing here.\n' };
  if (first !== 'raw') return showPage(form, output, workshop, context);
  const body = await workshop.read(form, output);
  return body === undefined ? { status: 404, type: 'text/plain', body: 'There is nothing here.\n' } : { status: 200, type, body };
}

function showPage(form: Form | undefined, output: string, workshop: Workshop, context: Context): Answer {
  const problems = workshop.problems();
  const hrefOf = ({ id, version }: Form, file: string) => `/${id}/${version}/${file}`;
  const view = {
    title: form ? `${form.title.en}: preview` : 'Preview', heading: problems.heading, problems: problems.text, empty: 'There is no form without errors.',
    forms: workshop.forms().map((each) => ({ name: `${each.id} ${each.version}`, href: hrefOf(each, output), isOpen: each === form })),
    outputs: form ? Object.keys(OUTPUTS).map((name) => ({ name, href: hrefOf(form, name), isOpen: name === output })) : [],
    frame: form ? `/raw${hrefOf(form, output)}` : '',
  };
  return { status: 200, type: 'text/html', body: context.render('preview', view) };
}
