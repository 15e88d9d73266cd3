import type { Check } from './check.ts';

/** No component contains itself. */
export const componentCycle: Check = {
  code: 'component-cycle',
  severity: 'error',
  summary: 'no component contains itself',
  why: 'A component that contained itself would never end, on a page or in a record.',
  example: {
    wrong: `component: person
version: 1.0.0
title: A person
uses: {person: 1.0.0}
questions:
  - {id: partner, type: person, ask: Partner}`,
    right: `component: person
version: 1.0.0
title: A person
questions:
  - {id: partnerName, type: text, ask: Name of partner}`,
  },
};
