import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';

const form = `form: sample
version: 1.0.0
title: Sample
purpose: Show what follows from a missing component.
subject: child
uses: {person: 7.0.0}
sections:
  - title: One
    added: For the test.
    questions:
      - {id: child, type: person, ask: The child, parts: {names: {}}}
      - {id: school, type: text, ask: School, when: answered(child.names)}
      - {id: other, type: text, ask: Other, when: answered(chidl)}
deadlines: {minutes: {say: the minutes, starts: child.dateOfBirth, within: {days: 5}, met: child.dateOfBirth, added: For the test.}}
`;

test('what is unknown only because a component is missing is not told; other mistakes are', () => {
  const { diagnostics } = compile([{ file: 'sample/1.0.0.yaml', text: form }]);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'unknown-definition: There is no component “person” of version 7.0.0.', 'unknown-name: There is no question or term “chidl” here.',
  ]);
});
