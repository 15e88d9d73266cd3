export * from '../../generators/test-vectors/reference/read-values.ts';
