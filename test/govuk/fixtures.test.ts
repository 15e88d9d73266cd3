import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewBackLink } from '../../generators/html/components/view-back-link.ts';
import { viewButton } from '../../generators/html/components/view-button.ts';
import { viewCharacterCount } from '../../generators/html/components/view-character-count.ts';
import { viewCheckboxes } from '../../generators/html/components/view-checkboxes.ts';
import { viewDateInput } from '../../generators/html/components/view-date-input.ts';
import { viewErrorMessage } from '../../generators/html/components/view-error-message.ts';
import { viewFieldset } from '../../generators/html/components/view-fieldset.ts';
import { viewHint } from '../../generators/html/components/view-hint.ts';
import { viewInput } from '../../generators/html/components/view-input.ts';
import { viewInsetText } from '../../generators/html/components/view-inset-text.ts';
import { viewLabel } from '../../generators/html/components/view-label.ts';
import { viewPanel } from '../../generators/html/components/view-panel.ts';
import { viewRadios } from '../../generators/html/components/view-radios.ts';
import { viewSelect } from '../../generators/html/components/view-select.ts';
import { viewSummaryList } from '../../generators/html/components/view-summary-list.ts';
import { viewTaskList } from '../../generators/html/components/view-task-list.ts';
import { viewTextarea } from '../../generators/html/components/view-textarea.ts';
import { viewWarningText } from '../../generators/html/components/view-warning-text.ts';
import type { Context } from '../../generators/generator.ts';
import { loadContext } from '../support/context.ts';
import { normaliseHtml } from '../support/normalise-html.ts';
import { adaptOptions } from './adapt-options.ts';
import { skipReason, SKIPPED_BY_NAME } from './skip-reason.ts';

interface Fixture {
  readonly name: string;
  readonly options: Record<string, unknown>;
  readonly html: string;
}

const VIEWS: Readonly<Record<string, (options: never) => object>> = {
  'back-link': viewBackLink, 'button': viewButton, 'character-count': viewCharacterCount, 'checkboxes': viewCheckboxes, 'date-input': viewDateInput,
  'error-message': viewErrorMessage, 'fieldset': viewFieldset, 'hint': viewHint, 'input': viewInput,
  'inset-text': viewInsetText, 'label': viewLabel, 'panel': viewPanel, 'radios': viewRadios, 'select': viewSelect,
  'summary-list': viewSummaryList, 'task-list': viewTaskList, 'textarea': viewTextarea, 'warning-text': viewWarningText,
};

const require = createRequire(import.meta.url);

function readFixtures(component: string): readonly Fixture[] {
  const file = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: readonly Fixture[] }).fixtures;
}

describe.each(Object.entries(VIEWS))('%s equals GOV.UK Frontend', (component, view) => {
  let context: Context;
  beforeAll(async () => {
    context = await loadContext();
  }, 60_000);

  for (const fixture of readFixtures(component)) {
    const reason = skipReason(component, fixture);
    it.skipIf(reason)(reason ? `${fixture.name} (left out: ${reason})` : fixture.name, () => {
      const html = context.render(`components/${component}`, view(adaptOptions(component, fixture.options) as never));
      expect(normaliseHtml(html)).toBe(normaliseHtml(fixture.html));
    });
  }
});

describe('the list of fixtures left out', () => {
  const all = Object.keys(VIEWS).flatMap((component) => readFixtures(component).map((fixture) => ({ component, fixture })));

  it('names only fixtures that are there', () => {
    const names = new Set(all.map(({ component, fixture }) => `${component}: ${fixture.name}`));
    expect(Object.keys(SKIPPED_BY_NAME).filter((name) => !names.has(name))).toEqual([]);
  });

  it('leaves most of them in', () => {
    const run = all.filter(({ component, fixture }) => !skipReason(component, fixture));
    expect(run.length / all.length).toBeGreaterThan(0.7);
  });
});
