import type { Report } from '../validate/report.ts';

/** What a generated validator offers. */
export interface Validator {
  validate(record: unknown): Report;
  /** The ids of an object's questions that are asked now. */
  asked(shape: string, object: unknown): readonly string[];
}
