export { isSayable, rulesWithReasons } from '../../generators/test-vectors/reference/list-breaks.ts';
