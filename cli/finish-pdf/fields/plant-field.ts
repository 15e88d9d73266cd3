import { PDFArray, PDFDict, PDFHexString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import { key } from '../key.ts';

/** The tree of fields of a document, in which each dot of a name is a branch (ISO 32000-1, 12.7.3.2). */
export interface FieldTree {
  /** Puts a field under its name. Two fields of one name are a mistake of ours. */
  plant(name: string, field: PDFDict, ref: PDFRef): void;
  readonly roots: PDFArray;
}

interface Branch {
  readonly ref: PDFRef;
  readonly kids: PDFArray;
}

/** Begins a tree without fields. */
export function createFieldTree(context: PDFContext): FieldTree {
  const roots = PDFArray.withContext(context);
  const branches = new Map<string, Branch>();
  const taken = new Set<string>();

  function branchAt(steps: readonly string[]): Branch | undefined {
    if (steps.length === 0) return undefined;
    const name = steps.join('.');
    const known = branches.get(name);
    if (known) return known;
    const kids = PDFArray.withContext(context);
    const dict = context.obj({ T: PDFHexString.fromText(steps.at(-1) ?? ''), Kids: kids });
    const branch = { ref: context.register(dict), kids };
    branches.set(name, branch);
    attach(dict, branch.ref, branchAt(steps.slice(0, -1)));
    return branch;
  }

  function attach(dict: PDFDict, ref: PDFRef, parent: Branch | undefined): void {
    if (parent) dict.set(key('Parent'), parent.ref);
    (parent?.kids ?? roots).push(ref);
  }

  return {
    roots,
    plant(name, field, ref) {
      if (taken.has(name) || branches.has(name)) throw new Error(`Two fields of the form are called ${name}.`);
      taken.add(name);
      const steps = name.split('.');
      field.set(key('T'), PDFHexString.fromText(steps.at(-1) ?? ''));
      attach(field, ref, branchAt(steps.slice(0, -1)));
    },
  };
}
