/**
 * Says a fixture's options in the words of our views: texts instead of numbers, no gaps in lists, one way to name the boxes of a date.
 * It changes how something is said, never what.
 */
export function adaptOptions(component: string, options: Readonly<Record<string, unknown>>): object {
  const adapted = readValue(options) as Readonly<Record<string, unknown>>;
  if (component === 'date-input') return adaptDate(adapted);
  return component === 'select' ? { items: [], ...adapted } : adapted;
}

const NUMBERS = new Set(['rows', 'maxlength', 'maxwords', 'threshold', 'colspan', 'rowspan', 'headingLevel', 'titleHeadingLevel']);
const FLAGS = new Set(['value']);

function readValue(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.filter((item) => item || key === 'values').map((item) => readValue(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([name, item]) => [name, readValue(item, name)]));
  }
  return (typeof value === 'number' && !NUMBERS.has(key)) || (typeof value === 'boolean' && FLAGS.has(key)) ? String(value) : value;
}

interface Part {
  readonly name?: string;
  readonly value?: string;
  readonly classes?: string;
}

function adaptDate(options: Readonly<Record<string, unknown>>): object {
  const { day, month, year, values, items, ...rest } = options as {
    day?: Part | false; month?: Part | false; year?: Part | false; values?: Record<string, string>; items?: readonly Part[]; namePrefix?: string;
  };
  const named = { day, month, year };
  const parts: readonly Part[] = items?.length ? items : Object.entries(named).filter(([, part]) => part !== false)
    .map(([name, part]) => ({ name, ...(name === 'year' && part ? withYearWidth(part) : part) }));
  return {
    ...rest,
    items: parts.map((part) => {
      const name = part.name ?? '';
      const own = named[name as keyof typeof named];
      const value = part.value ?? (own ? own.value : undefined) ?? values?.[rest.namePrefix ? `${rest.namePrefix}-${name}` : name];
      return value === undefined ? part : { ...part, value };
    }),
  };
}

/** A year is wide whatever it is called. */
function withYearWidth(part: Part): Part {
  return part.classes?.includes('govuk-input--width-') ? part : { ...part, classes: ['govuk-input--width-4', part.classes].filter(Boolean).join(' ') };
}
