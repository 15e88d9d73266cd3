import type { Form } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { LeafPlan, PagePlan, QuestionPlan, ShapePlan } from '../../runtime/page/plan.ts';
import { REASON_WORDS } from '../../runtime/page/reason-words.ts';
import { profileTerms } from '../json-schema/profile-terms.ts';
import type { Say } from './page-words.ts';
import { listOtherReasons } from './view-absent.ts';
import { shownId, type Shown } from './view-section.ts';

/** What the page's script must know of the form and cannot see on the page. */
export function planPage(form: Form, say: Say): PagePlan {
  return {
    form: form.id, version: form.version, title: say(form.title), ...(form.marking === undefined ? {} : { marking: form.marking }),
    ...(form.profile ? { profile: profileTerms(form, form.profile) } : {}),
    ...(form.subject === undefined ? {} : { subject: form.subject }),
    answers: planShape(form.answers, say), shown: form.sections.flatMap((section, index) => shownIn(section, index)),
  };
}

function shownIn(section: Form['sections'][number], index: number): Shown[] {
  return section.blocks.flatMap((block, position) =>
    block.kind === 'show' ? block.addresses.map((address, place) => ({ id: shownId(index, position, place), address })) : []);
}

function planShape(shape: Shape, say: Say): ShapePlan {
  return { id: shape.id, ...(shape.keyed ? { keyed: true } : {}), questions: shape.questions.map((question) => planQuestion(question, say)) };
}

function planQuestion(question: Question, say: Say): QuestionPlan {
  const base = { id: question.id, ...planReasons(question, say) };
  if (question.type === 'component') return { ...base, type: 'component', shape: planShape(question.shape, say) };
  if (question.type === 'list') return { ...base, type: 'list', item: planShape(question.item, say), max: question.max };
  return planLeaf(question, base);
}

/** The reasons to offer beside a question; left out where they are all there are, in the usual words. */
function planReasons(question: Question, say: Say): { readonly absent?: Readonly<Record<string, string>> } {
  const others = listOtherReasons(question);
  if (others.length === Object.keys(REASON_WORDS).length && others.every(({ label }) => !label)) return {};
  return { absent: Object.fromEntries(others.map(({ reason, label }) => [reason, label ? say(label) : ''])) };
}

function planLeaf(question: Exclude<Question, { type: 'component' | 'list' }>, base: Pick<LeafPlan, 'id' | 'absent'>): LeafPlan {
  switch (question.type) {
    case 'text':
      return { ...base, type: 'text', ...(question.lines > 1 ? { lines: true } : {}) };
    case 'yes-no': case 'tick': case 'choice': case 'choices': case 'scale': case 'integer': case 'decimal':
    case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': case 'attachment':
      return { ...base, type: question.type };
    case 'identifier':
      return { ...base, type: 'identifier', systems: question.systems };
    case 'category': {
      const { scheme } = question;
      if (!scheme) return { ...base, type: 'category' };
      const bands = scheme.categories.flatMap(({ code, band }) => (band === undefined ? [] : [[code, band] as const]));
      return { ...base, type: 'category', scheme: { id: scheme.id, bands: Object.fromEntries(bands) } };
    }
    case 'grid':
      return { ...base, type: 'grid', rows: question.rows.map(({ id }) => id), columns: question.columns.map((column) => ({ id: column.id, type: column.type })) };
    case 'reference':
      return { ...base, type: 'reference', to: question.to };
    case 'link':
      return { ...base, type: 'link', rels: question.rels };
    default:
      return unreachable(question);
  }
}
