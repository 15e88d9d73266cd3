import type { Generator } from '../generator.ts';
import { buildRecordTypes } from './build-record-types.ts';
import { writeCsharp } from './write-csharp.ts';
import { writeGo } from './write-go.ts';
import { writeJava } from './write-java.ts';
import { writePython } from './write-python.ts';

/** Writes the types of a form's records for other languages. */
export const languagesGenerator: Generator = {
  name: 'languages',
  summary: 'record_types.py, Types.java, Types.cs, types.go: types that read a record and write it back unchanged',
  generate(form) {
    const types = buildRecordTypes(form);
    // Not types.py: a module of that name hides one of Python's own, and nothing runs beside it.
    return [
      { path: 'record_types.py', text: writePython(types) }, { path: 'Types.java', text: writeJava(types) },
      { path: 'Types.cs', text: writeCsharp(types) }, { path: 'types.go', text: writeGo(types) },
    ];
  },
};
