export { isAsked } from '../../generators/test-vectors/reference/list-lacks.ts';
