import type { Generator } from '../generator.ts';
import { writeCsv } from '../dictionary/write-csv.ts';
import { createSay } from '../html/page-words.ts';
import { writeStylePolicy } from '../write-style-policy.ts';
import { listCarriers } from './list-carriers.ts';
import { traceItems, tracePlaces } from './list-traces.ts';
import { viewSources } from './view-sources.ts';
import { writeRows, type Traces } from './write-rows.ts';

/** Nothing of a source gets lost unseen: every catalogued item and what carries it, every addition and decision, and where each rule comes from. */
export const sourcesGenerator: Generator = {
  name: 'sources',
  summary: 'sources.csv and sources.html: every printed item and the question that carries it, every addition with its reason',
  generate(form, context) {
    const say = createSay(form);
    const carriers = listCarriers(form, say);
    const traces: Traces = { items: traceItems(form, carriers), places: tracePlaces(carriers), carriers };
    const style = context.render('sources-style', {});
    const view = { ...viewSources(form, traces, say), tool: context.tool, isDraft: form.version.endsWith('-draft'), policy: writeStylePolicy(style) };
    return [
      { path: 'sources.csv', text: writeCsv(writeRows(traces)) },
      { path: 'sources.html', text: context.render('sources', view) },
    ];
  },
};
