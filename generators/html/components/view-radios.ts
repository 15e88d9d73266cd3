import { viewChoiceGroup, type ChoiceGroupOptions, type ChoiceGroupView } from './view-choice-group.ts';

export interface RadiosOptions extends ChoiceGroupOptions {
  readonly value?: string;
}

/** One of several, all in sight. GOV.UK Frontend: radios. */
export function viewRadios(options: RadiosOptions): ChoiceGroupView {
  const items = options.items.map((item) =>
    'divider' in item || options.value === undefined ? item : { ...item, checked: item.checked ?? item.value === options.value });
  return viewChoiceGroup({ ...options, items }, { base: 'govuk-radios', describesItems: false });
}
