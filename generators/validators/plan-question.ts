import type { Question } from '../../compiler/model/question.ts';
import { unreachable } from '../../compiler/unreachable.ts';

/** What messages need of a question beyond its words, by type. */
export function planQuestion(question: Question): object {
  switch (question.type) {
    case 'text': {
      const { maxLength, lines, format, pattern } = question;
      return { max: maxLength, ...(lines > 1 ? { lines: true } : {}), ...(format ? { format } : {}), ...(pattern ? { like: pattern.like.en } : {}) };
    }
    case 'choices': {
      const none = question.options.find(({ code }) => code === 'none');
      return question.none && none ? { none: none.label.en } : {};
    }
    case 'scale':
      return { min: question.min, max: question.max };
    case 'integer': case 'decimal':
      return { ...(question.min === undefined ? {} : { min: question.min }), ...(question.max === undefined ? {} : { max: question.max }) };
    case 'list':
      return { itemName: question.itemName.en, min: question.min, max: question.max };
    case 'grid':
      return { rows: question.rows.map(({ id }) => id) };
    case 'yes-no': case 'tick': case 'choice': case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment': case 'identifier': case 'category':
    case 'component': case 'reference': case 'link': case 'attachment':
      return {};
    default:
      return unreachable(question);
  }
}
