import { sayFormula } from '../../compiler/expression/say.ts';
import { holds } from '../../compiler/expression/normalize.ts';
import type { Form } from '../../compiler/model/form.ts';
import { questionAt, questionsIn } from '../../compiler/model/walk.ts';
import type { Context } from '../generator.ts';
import { nameForm } from '../name-form.ts';
import { writeStylePolicy } from '../write-style-policy.ts';
import { hashDefinition } from '../pdf/hash-definition.ts';
import { createSay } from '../html/page-words.ts';
import { listCitedSources } from '../dictionary/list-cited-sources.ts';
import { sayCitation } from '../dictionary/say-citation.ts';
import { viewBuiltIn, viewDeadline, viewNext, viewRule } from './view-rules.ts';
import type { RowScope } from './view-rows.ts';
import { viewSection } from './view-section.ts';

/** The reading copy as a page: for the screen, or with the style sheet of paper. */
export function writeReadingCopy(form: Form, context: Context, paperCss = ''): string {
  return context.render('reading-copy', viewReadingCopy(form, context, paperCss));
}

/** Room for those who sign, one row each. */
const SIGNATURES = 6;

function viewReadingCopy(form: Form, context: Context, paperCss: string): object {
  const say = createSay(form);
  const scope: RowScope = { say, printedElsewhere: findPrintedElsewhere(form), roles: findRoles(form) };
  const questions = [...questionsIn(form.answers)];
  const style = context.render('reading-copy-style', {});
  return {
    title: say(form.title), name: nameForm(form), isDraft: form.version.endsWith('-draft'), marking: form.marking ?? '',
    purpose: say(form.purpose), notFor: form.notFor ? say(form.notFor) : '', tool: context.tool, policy: paperCss ? PAPER_POLICY : writeStylePolicy(style), paperCss, hash: hashDefinition(form), signatures: Array.from({ length: SIGNATURES }, () => ({})),
    asked: questions.length, added: questions.filter(({ origin }) => origin.added !== undefined).length,
    decided: questions.filter(({ origin }) => origin.decided !== undefined).length,
    sources: listCitedSources(form).map(({ id, title, publisher }) => ({ id, title: title.en, publisher })),
    contactsTitle: form.profile ? 'Contacts' : 'Contacts, until a board names its own',
    contacts: form.contacts.map(({ id, words }) => ({ id, words: words.en })),
    sections: form.sections.map((section) => viewSection(section, form, scope)),
    terms: form.terms.map((term) => ({ say: term.say.en, means: sayTerm(form, term) })),
    rules: form.rules.map((rule) => viewRule(rule, form, say)), builtIn: viewBuiltIn(form),
    deadlines: form.deadlines.map((deadline) => viewDeadline(deadline, form)),
    next: form.next.map((step) => viewNext(step, form, say)),
    leftOut: form.leftOut.map(({ source, part, item, why }) => (
      { citation: sayCitation({ source, part, item }), words: wordsOf(form, source, part, item), why: why.en })),
  };
}

/** What is printed brings its fonts along; its style sheets are named by nobody but us. */
const PAPER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

function findPrintedElsewhere(form: Form): ReadonlySet<string> {
  return new Set(form.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'more' ? block.parts.map(({ address }) => address) : []))));
}

function findRoles(form: Form): ReadonlyMap<string, string> {
  const roles = [[form.subject, 'The person whom the record is about.'], [form.author, 'Who answers for the record.']] as const;
  return new Map(roles.flatMap(([id, words]) => (id !== undefined && questionAt(form, id) ? [[id, words] as const] : [])));
}

function wordsOf(form: Form, source: string, part: string, item: number): string {
  return form.sources.find(({ id }) => id === source)?.parts.get(part)?.[item - 1] ?? '';
}

function sayTerm(form: Form, { if: expression }: Form['terms'][number]): string {
  return sayFormula(holds(expression.tree), form.answers);
}
