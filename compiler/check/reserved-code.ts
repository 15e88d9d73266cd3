import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** The codes `other` and `none` are made by the keys of those names. */
export const reservedCode: Check = {
  code: 'reserved-code',
  severity: 'error',
  summary: 'the codes `other` and `none` are made by the keys of those names',
  why: 'Only then does `other` open the question for the words, and `none` exclude the rest.',
  example: {
    wrong: `- {id: source, type: choice, ask: Source, options: {police: Police, other: Someone else}}`,
    right: `- {id: source, type: choice, ask: Source, options: {police: Police}, other: true}`,
  },
  find(form) {
    const opened = new Set([...questionsIn(form.answers)].filter(({ derivedFrom }) => derivedFrom?.key === 'other').map(({ address }) => address.replace(/Other$/, '')));
    return [...questionsIn(form.answers)].flatMap((question) => {
      if (question.type !== 'choice' && question.type !== 'choices') return [];
      const codes = question.options.map(({ code }) => code);
      return question.options.filter(({ code }, index) => codes.indexOf(code) !== index || (code === 'other' && !opened.has(question.address)) || (code === 'none' && !(question.type === 'choices' && question.none)))
        .map(({ code, at }) => ({ span: at, message: `The code “${code}” of “${question.id}” ${code === 'other' || code === 'none' ? `is kept for the key \`${code}\`` : 'is used twice'}.`, help: code === 'other' ? 'Write `other: true`.' : code === 'none' ? 'Write `none: <words>` on a `choices` question.' : 'Rename one of them.' }));
    });
  },
};
