import type { Check } from './check.ts';

/** No term means itself. */
export const termCycle: Check = {
  code: 'term-cycle',
  severity: 'error',
  summary: 'no term means itself',
  why: 'A term stands for a situation between answers; one that leads back to itself says nothing.',
  example: {
    wrong: `terms:
  urgent: {if: serious, say: it is urgent}
  serious: {if: urgent, say: it is serious}`,
    right: `terms:
  urgent: {if: "answered(injury)", say: it is urgent}
  serious: {if: urgent, say: it is serious}`,
  },
};
