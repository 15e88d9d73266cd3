// How time grows with the number of questions, 100 to an object: the front end to 5,000, validators to 1,000.
import { compile, createContext, generators } from '../build/index.js';

const ROUNDS = 5;

/** Time a question at the largest size over that at a fifth of it: 1 is linear. */
export async function measure() {
  const frontEnd = (count) => best(() => {
    const { forms } = compile(writeForm(count));
    if (forms.length !== 1) throw new Error('the form does not compile');
  });
  frontEnd(1000); // warms up
  const context = await createContext();
  const validators = generators.find(({ name }) => name === 'validators');
  const validator = (count) => best(() => validators.generate(compile(writeForm(count)).forms[0], context));
  validator(200);
  const ratio = (time, count) => time(count) / time(count / 5) / 5;
  return [
    { name: 'front end, time a question at 5,000 / at 1,000', value: ratio(frontEnd, 5000), limit: 1.3 },
    { name: 'front end, time a question at 1,000 / at 200', value: ratio(frontEnd, 1000), limit: 1.3 },
    { name: 'validator, time a question at 1,000 / at 200', value: ratio(validator, 1000), limit: 1.3 },
  ];
}

function best(run) {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function writeForm(count) {
  const groups = Array.from({ length: count / 100 }, (_, index) => index);
  const question = (group, index) => {
    if (index % 10 === 0) return `{id: q${index}, type: yes-no, ask: Was ${group} ${index} so?}`;
    if (index % 10 === 1) return `{id: q${index}, type: text, ask: Why ${group} ${index}?, when: q${index - 1}}`;
    return `{id: q${index}, type: choice, ask: Which of ${group} ${index}?, options: {a: First, b: Second, c: Third}}`;
  };
  const component = (group) => `component: g${group}\nversion: 1.0.0\ntitle: Group ${group}\nquestions:\n${Array.from({ length: 100 }, (_, index) => `  - ${question(group, index)}\n`).join('')}`;
  const form = `form: large\nversion: 1.0.0\ntitle: Large\npurpose: Be large.\nuses: {${groups.map((group) => `g${group}: 1.0.0`).join(', ')}}\nsections:\n  - title: All\n    added: For measuring.\n    questions:\n${groups.map((group) => `      - {id: part${group}, type: g${group}, ask: Group ${group}}\n`).join('')}`;
  return [{ file: 'large/1.0.0.yaml', text: form }, ...groups.map((group) => ({ file: `components/g${group}/1.0.0.yaml`, text: component(group) }))];
}
