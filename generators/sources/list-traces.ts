import type { Form } from '../../compiler/model/form.ts';
import type { Citation } from '../../compiler/model/origin.ts';
import { sayCitation } from '../dictionary/say-citation.ts';
import type { Carrier } from './list-carriers.ts';

/** A catalogued item and what became of it. */
export interface ItemTrace {
  readonly source: string;
  readonly part: string;
  readonly item: number;
  /** The source's words. */
  readonly words: string;
  /**
   * asked: by a question or a choice. said: in a note, a rule or another text. left out: with `why`. as a whole: only its part is cited.
   * not carried: nothing of the form cites it.
   */
  readonly status: 'asked' | 'said' | 'left out' | 'as a whole' | 'not carried';
  readonly carriers: readonly Carrier[];
  readonly why: string;
}

/** A place that is cited without an item of the catalogue, and what cites it. */
export interface PlaceTrace {
  readonly citation: string;
  readonly source: string;
  readonly part: string;
  readonly place: string;
  readonly carriers: readonly Carrier[];
}

const ASKING: readonly Carrier['kind'][] = ['question', 'column', 'option', 'row', 'category'];

/** Every item of every part that the form cites or leaves items of out, in the order of the catalogues. */
export function traceItems(form: Form, carriers: readonly Carrier[]): readonly ItemTrace[] {
  return form.sources.flatMap(({ id: source, parts }) => [...parts].flatMap(([part, items]): ItemTrace[] => {
    const isHere = (citation: Pick<Citation, 'source' | 'part'>) => citation.source === source && citation.part === part;
    const citing = carriers.flatMap((carrier) => carrier.citations.filter(isHere).map(({ item }) => ({ carrier, item })));
    const out = form.leftOut.filter(isHere);
    if (citing.length + out.length === 0) return [];
    const whole = citing.filter(({ item }) => item === undefined).map(({ carrier }) => carrier);
    const counts = citing.some(({ item }) => item !== undefined) || out.length > 0;
    return items.map((words, index): ItemTrace => {
      const item = index + 1;
      const own = citing.filter((one) => one.item === item).map(({ carrier }) => carrier);
      const why = out.find((one) => one.item === item)?.why.en ?? '';
      if (own.length > 0) return { source, part, item, words, status: own.some(({ kind }) => ASKING.includes(kind)) ? 'asked' : 'said', carriers: own, why };
      if (why) return { source, part, item, words, status: 'left out', carriers: [], why };
      return { source, part, item, words, ...(counts ? { status: 'not carried', carriers: [] } : { status: 'as a whole', carriers: whole }), why };
    });
  }));
}

/** Every place that questions, choices, notes and sections cite without an item, in the order of first use. */
export function tracePlaces(carriers: readonly Carrier[]): readonly PlaceTrace[] {
  const places = new Map<string, PlaceTrace>();
  for (const carrier of carriers) {
    if (isStatement(carrier)) continue;
    for (const citation of carrier.citations) {
      if (citation.item !== undefined) continue;
      const { source, part = '', place = '' } = citation;
      const key = JSON.stringify([source, part, place]);
      const known = places.get(key);
      places.set(key, { citation: sayCitation(citation), source, part, place, carriers: [...(known?.carriers ?? []), carrier] });
    }
  }
  return [...places.values()];
}

/** Tells whether something has a line of its own with everything that it cites. */
export function isStatement({ kind }: Carrier): boolean {
  return kind === 'rule' || kind === 'deadline' || kind === 'next step';
}
