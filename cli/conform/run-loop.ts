import { applyVector } from '../../generators/test-vectors/apply-changes.ts';
import type { Vector, VectorFile } from '../../generators/test-vectors/vector.ts';
import { readAnswer, type Implementation, type Outcome } from './answer.ts';
import { startTalk, type Talk } from './talk.ts';

/** So many crashes one after another, with no answer between, end the run of a form. */
const MOST_CRASHES = 5;

/** How a run is done. */
export interface RunOrder {
  readonly command: readonly string[];
  readonly cwd: string;
  /** Milliseconds that one answer may take. */
  readonly limit: number;
  readonly kit: string;
  /** Told of each vector before it is run. */
  onVector(file: VectorFile, vector: Vector): void;
}

/** What a program said of the vectors of its forms, in their order. */
export interface Run {
  readonly implementation?: Implementation;
  readonly files: readonly { readonly file: VectorFile; readonly skipped?: string; readonly outcomes: readonly Outcome[] }[];
}

/** Drives a program through start, select, run and stop. A program that crashes or hangs is started again, and that vector counts against it. */
export async function runLoop(files: readonly VectorFile[], order: RunOrder): Promise<Run> {
  let talk: Talk | undefined;
  let implementation: Implementation | undefined;
  let selected = '';
  const done: Run['files'][number][] = [];
  const open = async (file: VectorFile): Promise<{ readonly talk: Talk } | { readonly skip: string } | Extract<Outcome, { failure: string }>> => {
    if (!talk || talk.isOver) {
      talk = startTalk(order.command, order.cwd, order.limit);
      selected = '';
      const started = await talk.ask({ cmd: 'start', protocol: 1, kit: order.kit });
      if ('failure' in started) return started;
      implementation ??= readImplementation(started.line['implementation']);
    }
    const name = `${file.form}@${file.version}`;
    if (selected === name) return { talk };
    const answer = await talk.ask({ cmd: 'select', form: file.form, version: file.version });
    if ('failure' in answer) return answer;
    if (typeof answer.line['skip'] === 'string') return { skip: answer.line['skip'] };
    if (answer.line['ok'] !== true) return { failure: 'out-of-step', detail: 'The answer to select is neither {"ok": true} nor {"skip": "why"}.' };
    selected = name;
    return { talk };
  };
  for (const file of files) {
    const outcomes: Outcome[] = [];
    let skipped: string | undefined;
    let crashes = 0;
    for (const [seq, vector] of file.vectors.entries()) {
      order.onVector(file, vector);
      const opened = crashes < MOST_CRASHES ? await open(file) : { failure: 'gave-up', detail: `${MOST_CRASHES} failures one after another` } as const;
      if ('skip' in opened) {
        skipped = opened.skip;
        break;
      }
      const outcome = 'failure' in opened ? opened : await runVector(opened.talk, file, vector, seq);
      crashes = 'failure' in outcome ? crashes + 1 : 0;
      outcomes.push(outcome);
    }
    done.push({ file, outcomes, ...(skipped === undefined ? {} : { skipped }) });
  }
  await talk?.end();
  return { files: done, ...(implementation ? { implementation } : {}) };
}

async function runVector(talk: Talk, { bases }: VectorFile, vector: Vector, seq: number): Promise<Outcome> {
  const said = await talk.ask({ cmd: 'run', seq, ...applyVector(vector, bases), ...(vector.shows ? { screen: Object.entries(vector.shows).map(([pointer, { shape }]) => ({ pointer, shape })) } : {}) });
  if ('failure' in said) return said;
  return said.line['seq'] === seq ? { answer: readAnswer(said.line) } : { failure: 'out-of-step', detail: `The answer has seq ${JSON.stringify(said.line['seq']) ?? 'nothing'}, not ${seq}.` };
}

function readImplementation(given: unknown): Implementation {
  const { name, version, language } = (typeof given === 'object' && given !== null ? given : {}) as Partial<Record<keyof Implementation, unknown>>;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 100) : 'not said');
  return { name: text(name), version: text(version), language: text(language) };
}
