import { viewChoiceGroup, type ChoiceGroupOptions, type ChoiceGroupView } from './view-choice-group.ts';

export interface CheckboxesOptions extends ChoiceGroupOptions {
  readonly values?: readonly string[];
}

/** Any of several. GOV.UK Frontend: checkboxes. */
export function viewCheckboxes(options: CheckboxesOptions): ChoiceGroupView {
  const { values } = options;
  const items = options.items.map((item) =>
    'divider' in item || !values ? item : { ...item, checked: item.checked ?? values.includes(item.value) });
  return viewChoiceGroup({ ...options, items }, { base: 'govuk-checkboxes', describesItems: true });
}
