import type { IdentifierQuestion, IdentifierSystem, LinkQuestion, ReferenceQuestion } from '../../compiler/model/question.ts';
import type { BodyView } from './body-view.ts';
import { viewInput } from './components/view-input.ts';
import { viewSelect } from './components/view-select.ts';
import { viewFrame } from './leading.ts';
import type { PageScope } from './page-scope.ts';
import { CHOOSE } from './choose.ts';

const SYSTEM_WORDS: Readonly<Record<IdentifierSystem, string>> = {
  'nhs-number': 'NHS number',
  'upn': 'Unique pupil number (UPN)',
  'uln': 'Unique learner number (ULN)',
  'pnc-id': 'Police National Computer (PNC) ID',
  'uprn': 'Unique property reference number (UPRN)',
};

/** Which number, and the number. */
export function viewIdentifier(question: IdentifierQuestion, id: string, scope: PageScope): BodyView {
  const [first, ...others] = question.systems;
  const items = question.systems.map((system) => ({ value: system, text: SYSTEM_WORDS[system] }));
  const number = (text: string): BodyView => ({
    input: viewInput({ name: `${id}-value`, label: { text }, classes: 'govuk-input--width-20', autocomplete: 'off', spellcheck: false }),
  });
  const single = first !== undefined && others.length === 0;
  return {
    fields: {
      ...viewFrame(question, id, scope),
      bodies: single ? [number(SYSTEM_WORDS[first])] : [
        { select: viewSelect({ name: `${id}-system`, label: { text: 'Kind of number' }, items: [CHOOSE, ...items] }) }, number('Number'),
      ],
    },
  };
}

/** One of those entered before, or words. The page fills the list as they are entered. */
export function viewReference(question: ReferenceQuestion, id: string, scope: PageScope): BodyView {
  return {
    fields: {
      ...viewFrame(question, id, scope, { hint: 'Choose someone or something entered above, or say in words' }),
      bodies: [
        { select: viewSelect({ name: `${id}-key`, label: { text: 'Entered above' }, items: [CHOOSE], formGroup: { classes: 'c-needs-script', attributes: { hidden: '' } } }) },
        { input: viewInput({ name: `${id}-text`, label: { text: 'In words' }, autocomplete: 'off' }) },
      ],
    },
  };
}

/** How another record is related, and how to find it. */
export function viewLink(question: LinkQuestion, id: string, scope: PageScope): BodyView {
  const rels = question.rels.map((rel) => ({ value: rel, text: sayRel(rel) }));
  const how: BodyView[] = rels.length === 1 ? [] : [
    { select: viewSelect({ name: `${id}-rel`, label: { text: 'How the other record is related' }, items: [CHOOSE, ...rels] }) },
  ];
  return {
    fields: {
      ...viewFrame(question, id, scope),
      bodies: [
        ...how,
        {
          input: viewInput({
            name: `${id}-recordId`, label: { text: 'Record ID of the other record' }, hint: { text: 'It stands at the end of that record' },
            autocomplete: 'off', spellcheck: false,
          }),
        },
        { input: viewInput({ name: `${id}-reference`, label: { text: 'Or another reference, such as a case number' }, autocomplete: 'off', spellcheck: false }) },
      ],
    },
  };
}

function sayRel(rel: string): string {
  const words = rel.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
