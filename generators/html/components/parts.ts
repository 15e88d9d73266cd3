/** Attributes by name, for what a component does not set itself. */
export type Attributes = Readonly<Record<string, string>>;

/** Classes and attributes of the group that holds a control, its label, its hint and its error message. */
export interface FormGroupView {
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
}

/** What a caller can say of the form group, and texts just before and after the control. */
export interface FormGroupOptions {
  readonly classes?: string;
  readonly attributes?: Attributes;
  readonly before?: string;
  readonly after?: string;
}

/** Joins the class names that are there. */
export function joinClasses(...classes: readonly (string | false | undefined)[]): string {
  return classes.filter(Boolean).join(' ');
}

/** Joins the ids that are there for aria-describedby; nothing gives undefined. */
export function joinIds(...ids: readonly (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Keeps the attributes that have a value; true gives the empty value of a boolean attribute. */
export function presentAttributes(attributes: Readonly<Record<string, string | number | boolean | undefined>>): Attributes {
  const present: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) present[name] = value === true ? '' : String(value);
  }
  return present;
}

/** The form group of a control. */
export function viewFormGroup(group: FormGroupOptions | undefined, hasError: boolean): FormGroupView {
  return { classes: joinClasses('govuk-form-group', hasError && 'govuk-form-group--error', group?.classes), attributes: group?.attributes };
}
