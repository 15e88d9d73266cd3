import { joinClasses, type Attributes } from './parts.ts';

export interface TaskOptions {
  readonly title: { readonly text: string; readonly classes?: string };
  readonly href?: string;
  readonly id?: string;
  readonly hint?: { readonly text: string };
  readonly status: { readonly text?: string; readonly classes?: string; readonly tag?: { readonly text: string; readonly classes?: string; readonly attributes?: Attributes } };
  readonly classes?: string;
}

export interface TaskListOptions {
  readonly items?: readonly TaskOptions[];
  readonly idPrefix?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

interface TaskView {
  readonly id?: string | undefined;
  readonly classes: string;
  readonly href?: string | undefined;
  readonly title: { readonly text: string; readonly classes?: string | undefined };
  readonly describedBy: string;
  readonly hint?: { readonly id: string; readonly text: string } | undefined;
  readonly status: {
    readonly id: string;
    readonly classes: string;
    readonly text?: string | undefined;
    readonly tag?: { readonly text: string; readonly classes: string; readonly attributes?: Attributes | undefined } | undefined;
  };
}

export interface TaskListView {
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
  readonly items: readonly TaskView[];
}

/** Things to do in any order, each with how far it is. GOV.UK Frontend: task-list. */
export function viewTaskList({ items = [], idPrefix = 'task-list', classes, attributes }: TaskListOptions): TaskListView {
  return { classes: joinClasses('govuk-task-list', classes), attributes, items: items.map((item, index) => viewTask(item, `${idPrefix}-${index + 1}`)) };
}

function viewTask({ title, href, id, hint, status, classes }: TaskOptions, prefix: string): TaskView {
  const statusId = `${prefix}-status`;
  const hintView = hint && { id: `${prefix}-hint`, text: hint.text };
  return {
    id, href, hint: hintView, classes: joinClasses('govuk-task-list__item', href && 'govuk-task-list__item--with-link', classes),
    title: { text: title.text, classes: href ? joinClasses('govuk-link govuk-task-list__link', title.classes) : title.classes },
    describedBy: joinClasses(hintView?.id, statusId),
    status: {
      id: statusId, classes: joinClasses('govuk-task-list__status', status.classes), text: status.text,
      tag: status.tag && { ...status.tag, classes: joinClasses('govuk-tag', status.tag.classes) },
    },
  };
}
