export { isRecord, type WellFormed } from '../../generators/test-vectors/reference/is-record.ts';
