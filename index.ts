// The library: the same as the command line, as functions. `createContext` and nothing else touches the disk.
export { compile, type Compilation, type CompileOptions } from './compiler/compile.ts';
export type { Diagnostic, Problem, Related, Severity } from './compiler/diagnostic.ts';
export { positionAt, type Position, type Source, type Span } from './compiler/source.ts';
export type { Form } from './compiler/model/form.ts';
export type { AbsentReason, Question, Recipient, Shape } from './compiler/model/question.ts';
export type { Text } from './compiler/model/text.ts';
export { generate, type GeneratedFile } from './generators/generate.ts';
export { generators } from './generators/generators.ts';
export type { Assets, Context, Generator, OutputFile, PrintJob } from './generators/generator.ts';
export { createContext } from './cli/context.ts';
export { decodeRecord, readRecord, type ReadResult, type RecordProblem } from './runtime/read-record.ts';
export { writeRecord } from './runtime/write-record.ts';
export { planPrefill } from './compiler/prefill/plan-prefill.ts';
export { prefill, type PrefillOptions, type Prefilled } from './runtime/prefill/prefill.ts';
export { sayPrefill } from './runtime/prefill/say-prefill.ts';
export type { Carried, Left, PrefillPlan, WhyLeft } from './runtime/prefill/plan.ts';
export { redactRecord, type Extract, type Place, type RedactOptions, type WhyLeftOut } from './compiler/redact/redact-record.ts';
