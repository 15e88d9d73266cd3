import { unreachable } from '../../compiler/unreachable.ts';
import type { Question } from '../../compiler/model/question.ts';
import type { BodyView, QuestionView } from './body-view.ts';
import { joinClasses } from './components/parts.ts';
import { controlId, wrapperId } from './page-ids.ts';
import type { QuestionPlace } from './page-scope.ts';
import { viewAttachment } from './view-attachment.ts';
import { viewCategory } from './view-category.ts';
import { viewChoice, viewChoices, viewScale, viewTick, viewYesNo } from './view-choices.ts';
import { viewComponent } from './view-component.ts';
import { viewGrid } from './view-grid.ts';
import { viewIdentifier, viewLink, viewReference } from './view-pairs.ts';
import { viewList } from './view-list.ts';
import { viewNumber, viewText } from './view-text.ts';
import { viewTime } from './view-times.ts';

/** A question with everything that belongs to it. */
export function viewQuestion(question: Question, place: QuestionPlace): QuestionView {
  const id = controlId([...place.steps, question.id]);
  const whole = question.type === 'component' || question.type === 'list' || question.type === 'grid';
  return {
    id: wrapperId(id),
    classes: joinClasses('c-question', whole && 'c-question--whole', question.derivedFrom?.key === 'other' && 'c-question--follow-up'),
    skip: question.when && `Answer only if ${place.scope.sayCondition(question.when.formula, place.shape)}.`,
    body: viewBody(question, id, place),
  };
}

function viewBody(question: Question, id: string, place: QuestionPlace): BodyView {
  const { scope } = place;
  switch (question.type) {
    case 'text':
      return viewText(question, id, scope);
    case 'yes-no':
      return viewYesNo(question, id, scope);
    case 'tick':
      return viewTick(question, id, scope);
    case 'choice':
      return viewChoice(question, id, scope);
    case 'choices':
      return viewChoices(question, id, scope);
    case 'scale':
      return viewScale(question, id, scope);
    case 'integer':
    case 'decimal':
      return viewNumber(question, id, scope);
    case 'date':
    case 'time':
    case 'date-time':
    case 'partial-date':
    case 'moment':
      return viewTime(question, id, scope);
    case 'identifier':
      return viewIdentifier(question, id, scope);
    case 'category':
      return viewCategory(question, id, scope);
    case 'grid':
      return viewGrid(question, id, scope);
    case 'list':
      return viewList(question, id, place);
    case 'component':
      return viewComponent(question, id, place);
    case 'reference':
      return viewReference(question, id, scope);
    case 'link':
      return viewLink(question, id, scope);
    case 'attachment':
      return viewAttachment(question, id, scope);
    default:
      return unreachable(question);
  }
}
