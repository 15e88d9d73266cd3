import type { ReferenceVerdict } from './reference.ts';
import type { Verdict } from './verdict.ts';

/** Where a validator's verdict differs from the reference; complete and sound count only for well-formed records. */
export function differences(verdict: Verdict, reference: ReferenceVerdict): string[] {
  const pairs: readonly (readonly [string, boolean, boolean | undefined])[] = [
    ['root', verdict.root, reference.valid],
    ['well-formed', verdict['well-formed'], reference.wellFormed],
    ...(reference.wellFormed ? [['complete', verdict.complete, reference.complete], ['sound', verdict.sound, reference.soundBySchema]] as const : []),
  ];
  return pairs.filter(([, got, wanted]) => got !== wanted).map(([anchor, got, wanted]) => `${anchor}: ${got}, reference ${wanted}`);
}
