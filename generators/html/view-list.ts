import type { ListQuestion } from '../../compiler/model/question.ts';
import { lowerFirst } from '../validators/lower-first.ts';
import type { BodyView, ListView } from './body-view.ts';
import { viewButton } from './components/view-button.ts';
import { viewFieldset } from './components/view-fieldset.ts';
import { viewFrame } from './leading.ts';
import { anyPartWillDo, scopeInside, type QuestionPlace } from './page-scope.ts';
import { ONE_IS_NEEDED, viewParts } from './view-component.ts';

/** A list with its first item open. The page makes further items from that one; without script there is room for one. */
export function viewList(question: ListQuestion, id: string, place: QuestionPlace): BodyView {
  const { scope } = place;
  const itemName = scope.say(question.itemName);
  const list: ListView = {
    ...viewFrame(question, id, scope, { size: 'm', ...(anyPartWillDo(question) ? { hint: ONE_IS_NEEDED } : {}) }), bodyId: `${id}--body`, itemsId: `${id}--items`,
    items: [{
      id: `${id}-0--item`,
      group: {
        ...viewFieldset({ legend: { text: `${itemName} 1`, classes: 'govuk-fieldset__legend--s' } }), filled: true, bodyId: `${id}-0--body`,
        questions: viewParts(question.item.questions, { scope: scopeInside(question, scope), shape: question.item, steps: [...place.steps, question.id, '0'] }),
      },
      remove: viewButton({
        text: `Remove ${itemName} 1`, type: 'button', id: `${id}-0--remove`, classes: 'govuk-button--secondary c-needs-script', attributes: { hidden: '' },
      }),
    }],
    add: viewButton({
      text: `Add another ${lowerFirst(itemName)}`, type: 'button', id: `${id}--add`, classes: 'govuk-button--secondary c-needs-script', attributes: { hidden: '' },
    }),
  };
  return { list };
}
