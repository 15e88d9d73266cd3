export { judgeByReference as judgeRecord, type ReferenceVerdict } from '../../generators/test-vectors/reference/judge-by-reference.ts';
