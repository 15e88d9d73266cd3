import type { CategoryQuestion } from '../../compiler/model/question.ts';
import type { BodyView } from './body-view.ts';
import { viewInput } from './components/view-input.ts';
import { viewSelect } from './components/view-select.ts';
import { viewFrame } from './leading.ts';
import type { PageScope } from './page-scope.ts';
import { viewAbsentRadios } from './view-absent.ts';
import { SMALL, viewRadioList } from './view-choices.ts';
import { CHOOSE } from './choose.ts';

/** A category of the board's scheme; without a scheme, its parts as words. */
export function viewCategory(question: CategoryQuestion, id: string, scope: PageScope): BodyView {
  if (question.scheme) {
    const items = question.scheme.categories.map(({ code, label }) => ({ value: code, text: scope.say(label) }));
    return viewRadioList(question, id, scope, { items: [...items, ...viewAbsentRadios(question, scope)], classes: SMALL });
  }
  const line = (part: string, text: string): BodyView => ({
    input: viewInput({ name: `${id}-${part}`, label: { text }, classes: 'govuk-input--width-20', autocomplete: 'off', spellcheck: false }),
  });
  const bands = ['1', '2', '3'].map((band) => ({ value: band, text: band }));
  return {
    fields: {
      ...viewFrame(question, id, scope, { hint: 'As your board’s scheme gives it' }),
      bodies: [
        line('scheme', 'Scheme'), line('code', 'Code of the category'), line('label', 'Words of the category'),
        { select: viewSelect({ name: `${id}-band`, label: { text: 'Band, if the scheme gives one' }, items: [CHOOSE, ...bands] }) },
      ],
    },
  };
}
