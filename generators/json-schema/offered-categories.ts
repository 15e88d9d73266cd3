import type { Form } from '../../compiler/model/form.ts';
import type { CategoryQuestion, Shape } from '../../compiler/model/question.ts';
import type { OfferedCategories } from '../../runtime/validate/judge-profile.ts';

/** The categories that each question for one offers: in a profile an answer is one of them, in their words. */
export function offeredCategories(form: Form): readonly OfferedCategories[] {
  return categoryQuestions(form.answers, []).flatMap(({ way, question: { ask, scheme } }) => (scheme ? [{
    way, ask: ask.en, categories: scheme.categories.map(({ code, label, band }) => ({ scheme: scheme.id, code, label: label.en, ...(band === undefined ? {} : { band }) })),
  }] : []));
}

function categoryQuestions({ questions }: Shape, start: readonly string[]): readonly { readonly way: readonly string[]; readonly question: CategoryQuestion }[] {
  return questions.flatMap((question) => {
    const way = [...start, question.id];
    if (question.type === 'category') return [{ way, question }];
    if (question.type === 'component') return categoryQuestions(question.shape, way);
    return question.type === 'list' ? categoryQuestions(question.item, [...way, '*']) : [];
  });
}
