// Turns a record into a page to print, for files and court bundles: what was asked and answered, in the words of the form.
import type { Form } from '../../compiler/model/form.ts';
import type { Recipient, Shape } from '../../compiler/model/question.ts';
import { splitUnknown } from '../../runtime/page/split-unknown.ts';
import type { Report } from '../../runtime/validate/report.ts';
import type { Context, PrintJob } from '../generator.ts';
import { planPage } from '../html/page-plan.ts';
import { createSay } from '../html/page-words.ts';
import { findQueries } from '../pdf/find-queries.ts';
import { numberQuestions } from '../pdf/number-questions.ts';
import { findNamed } from './find-named.ts';
import { createLettering, type MissingLetter } from './lettering.ts';
import { recordMargins } from './record-margins.ts';
import type { RecordScope } from './record-scope.ts';
import { sayUnknown } from './say-unknown.ts';
import type { ScriptFonts } from './script-fonts.ts';
import { viewFacts, viewStatus, sayAbout, type LeftOut } from './view-head.ts';
import { viewFindings } from './view-findings.ts';
import { viewLimits } from './view-limits.ts';
import { viewReasons, type Reason } from './view-reasons.ts';
import { viewSection } from './view-section.ts';
import type { RecordView } from './views.ts';

/** A well-formed record to print; of one that follows a later minor version than the form, what the form knows of it is. */
export interface RecordToPrint {
  readonly form: Form;
  readonly record: Readonly<Record<string, unknown>>;
  readonly shows: 'all' | 'applied';
  /** The form's generated validator. */
  readonly validator: { validate(record: unknown): Report; asked(shape: string, object: unknown): readonly string[] };
  readonly fonts: ScriptFonts;
  /** Of an extract made for this print: what is left out. */
  readonly leftOut?: LeftOut;
}

/** A page to print, and the characters in it that no font has: they are printed as their codes. */
export interface PrintedRecord {
  readonly print: PrintJob;
  readonly missing: readonly MissingLetter[];
}

/** Prints a record. The same record gives the same page. */
export function printRecord(toPrint: RecordToPrint, context: Context): PrintedRecord {
  const { form, record, validator, fonts } = toPrint;
  const say = createSay(form);
  const lettering = createLettering(fonts);
  const { show, showPlain } = lettering;
  const isLater = record['version'] !== form.version;
  const { known: answers, unknown } = splitUnknown(planPage(form, say).answers, record['answers'] as Readonly<Record<string, unknown>>);
  const isExtract = record['status'] === 'extract';
  const report = isExtract || isLater ? undefined : validator.validate(record);
  const numbers = numberQuestions(form);
  const scope: RecordScope = {
    form, say, lettering, numbers, isExtract, shows: toPrint.shows,
    paper: { form, size: 'standard', fillable: false, say, numbers, queries: findQueries(form, numbers, say) },
    named: findNamed(answers, form.answers, { numbers, say }),
    asked: rememberAsked(validator),
    gaps: new Set(report?.findings.filter(({ verdict }) => verdict === 'complete').map(({ pointer }) => pointer)),
    withhold: (record['withhold'] ?? {}) as Readonly<Record<string, readonly Recipient[]>>,
  };
  const status = viewStatus(record, toPrint.leftOut);
  const sections = form.sections.map((section, index) => viewSection(section, index, answers, scope));
  const reasons = (record['reasons'] ?? []) as readonly Reason[];
  const limits = isExtract ? [] : viewLimits(form, answers, String(record['saved']), reasons, scope);
  const isClean = report?.complete && report.sound && report.findings.length === 0 && status.kind !== 'draft';
  const title = say(form.title);
  const plainTitle = `${title}, ${status.heading}, record ${String(record['recordId'])}`;
  const view: Omit<RecordView, 'css'> = {
    lang: 'en-GB', title: show(title), plainTitle, status, tool: context.tool,
    notFor: form.notFor ? show(say(form.notFor)) : '',
    facts: viewFacts(form, { ...record, answers }, toPrint.leftOut, scope),
    findings: report && !isClean ? viewFindings(report, scope) : '',
    limits,
    sections: sections.filter((section) => section !== undefined),
    empty: isExtract ? [] : form.sections.flatMap(({ title: name }, index) => (sections[index] ? [] : [`${index + 1} ${say(name)}`])),
    reasons: viewReasons(form, reasons.filter(({ rule }) => !limits.some((limit) => limit.rule === rule)), scope),
    extensions: Object.entries((record['extensions'] ?? {}) as object).map(([board, own]) => ({ title: show(`Questions of the board ${board}’s own`), rows: viewMembers(own as object) })),
    later: isLater ? { version: String(record['version']), rows: unknown.map(({ address, value }) => ({ name: show(address), lines: sayUnknown(value).map(show) })) } : '',
  };
  const margins = recordMargins(form, {
    title, about: sayAbout(form, answers, scope), record: [status.heading, `${toPrint.leftOut ? 'Of record' : 'Record'} ${String(record['recordId'])}`],
  }, lettering);
  const css = [context.assets.printFonts, ...lettering.listFaces(), margins].join('\n');
  return { print: { html: context.render('record-print/record', { ...view, css }), title: showPlain(plainTitle), lang: view.lang }, missing: lettering.listMissing() };

  function viewMembers(members: object): RecordView['facts'] {
    return Object.entries(members).map(([name, value]) => ({ name: show(name), lines: sayUnknown(value).map(show) }));
  }
}

function rememberAsked({ asked }: RecordToPrint['validator']): RecordScope['asked'] {
  const known = new Map<unknown, ReadonlySet<string>>();
  return (shape: Shape, object: unknown) => {
    const found = known.get(object) ?? new Set(asked(shape.id, object));
    known.set(object, found);
    return found;
  };
}
