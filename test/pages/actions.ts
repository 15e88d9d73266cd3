// What a person does to give the answers of a record: an account of the page of its own, from the form and nothing of the page's script.
import type { Question, Shape } from '../../compiler/model/question.ts';

/** One thing to do. `id` is the field's; a radio or checkbox is known by its label inside a question. */
export type Action =
  | { readonly kind: 'type'; readonly id: string; readonly text: string }
  | { readonly kind: 'choose'; readonly id: string; readonly label: string }
  | { readonly kind: 'select'; readonly id: string; readonly value: string }
  | { readonly kind: 'press'; readonly id: string }
  | { readonly kind: 'file'; readonly id: string; readonly name: string };

type Answers = Readonly<Record<string, unknown>>;

/** The actions that give an object's answers, in the order of the questions. */
export function actionsFor(shape: Shape, answers: Answers, prefix = 'q'): Action[] {
  const absent = (answers['absent'] ?? {}) as Readonly<Record<string, string>>;
  return shape.questions.flatMap((question) => {
    const id = `${prefix}-${question.id}`;
    const reason = absent[question.id];
    if (reason !== undefined) return giveReason(question, id, reason);
    const value = answers[question.id];
    return value === undefined ? [] : give(question, id, value);
  });
}

function giveReason(question: Question, id: string, reason: string): Action[] {
  const own = question.absent.find((choice) => choice.reason === reason)?.label?.en;
  const radios = question.type === 'yes-no' || question.type === 'scale' || question.type === 'choice';
  if (own !== undefined && radios) return [choose(id, own)];
  return question.absent.length === 1 ? [{ kind: 'press', id: `${id}--absent` }] : [{ kind: 'select', id: `${id}--absent`, value: reason }];
}

function give(question: Question, id: string, value: unknown): Action[] {
  switch (question.type) {
    case 'text': return [type(id, value)];
    case 'integer': case 'decimal': case 'time': return [type(id, value)];
    case 'yes-no': return [choose(id, value === true ? 'Yes' : 'No')];
    case 'tick': return [choose(id, question.ask.en)];
    case 'choice': {
      const label = question.options.find(({ code }) => code === value)?.label.en ?? '';
      return question.options.length > 15 ? [{ kind: 'select', id, value: String(value) }] : [choose(id, label)];
    }
    case 'choices':
      return (value as string[]).map((code) => choose(id, question.options.find((option) => option.code === code)?.label.en ?? ''));
    case 'scale': {
      const words = question.ends.get(Number(value))?.en;
      return [choose(id, words ? `${String(value)} – ${words}` : String(value))];
    }
    case 'date': case 'partial-date': return giveDate(id, String(value));
    case 'date-time': return giveDateTime(id, String(value));
    case 'moment': {
      const { at, words } = value as { at?: string; words?: string };
      const when = at === undefined ? [] : at.includes('T') && !at.includes('/') ? giveDateTime(id, at) : giveDate(id, at);
      return [...when, ...(words === undefined ? [] : [type(`${id}-words`, words)])];
    }
    case 'identifier': {
      const { system, value: number } = value as { system: string; value: string };
      return [...(question.systems.length > 1 ? [{ kind: 'select', id: `${id}-system`, value: system } as const] : []), type(`${id}-value`, number)];
    }
    case 'category': return [choose(id, (value as { label: string }).label)];
    case 'grid': return giveGrid(question, id, value as Readonly<Record<string, Answers>>);
    case 'component': return actionsFor(question.shape, value as Answers, id);
    case 'list':
      return (value as Answers[]).flatMap((item, index) => [
        ...(index > 0 ? [{ kind: 'press', id: `${id}--add` } as const] : []), ...actionsFor(question.item, item, `${id}-${index}`),
      ]);
    case 'reference': {
      const { text } = value as { text: string };
      return [type(`${id}-text`, text)];
    }
    case 'link': {
      const { rel, recordId, reference } = value as { rel: string; recordId?: string; reference?: string };
      return [
        ...(question.rels.length > 1 ? [{ kind: 'select', id: `${id}-rel`, value: rel } as const] : []),
        ...(recordId === undefined ? [] : [type(`${id}-recordId`, recordId)]), ...(reference === undefined ? [] : [type(`${id}-reference`, reference)]),
      ];
    }
    case 'attachment': return [{ kind: 'file', id, name: (value as { name: string }).name }];
  }
}

/** From one date to another is typed whole into the first box. */
function giveDate(id: string, value: string): Action[] {
  if (value.includes('/')) return [type(`${id}-day`, value)];
  const [year = '', month, day] = value.replace('~', '').split('-');
  return [
    ...(day === undefined ? [] : [type(`${id}-day`, Number(day))]), ...(month === undefined ? [] : [type(`${id}-month`, Number(month))]), type(`${id}-year`, year),
    ...(value.endsWith('~') ? [choose(id, 'This is approximate')] : []),
  ];
}

function giveDateTime(id: string, value: string): Action[] {
  return [...giveDate(id, value.slice(0, 10)), type(`${id}-time`, value.slice(11, 16))];
}

function giveGrid(grid: Extract<Question, { type: 'grid' }>, id: string, rows: Readonly<Record<string, Answers>>): Action[] {
  return grid.rows.flatMap((row) => grid.columns.flatMap((column): Action[] => {
    const value = rows[row.id]?.[column.id];
    const cell = `${id}-${row.id}-${column.id}`;
    if (value === undefined) return [];
    switch (column.type) {
      case 'tick': return [{ kind: 'press', id: cell }];
      case 'yes-no': return [{ kind: 'select', id: cell, value: value === true ? 'yes' : 'no' }];
      case 'choice': case 'scale': return [{ kind: 'select', id: cell, value: String(value) }];
      case 'date': case 'partial-date': return [type(cell, String(value).split('-').reverse().join('/'))];
      default: return [type(cell, value)];
    }
  }));
}

function type(id: string, text: unknown): Action {
  return { kind: 'type', id, text: String(text) };
}

function choose(id: string, label: string): Action {
  return { kind: 'choose', id, label };
}
