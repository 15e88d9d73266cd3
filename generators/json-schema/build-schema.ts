import type { Form } from '../../compiler/model/form.ts';
import { completeSchema } from './complete-schema.ts';
import { recordSchema } from './header-schema.ts';
import { createDefs, hasMember, refTo, type JsonSchema, type Style } from './json-schema.ts';
import { profileSchema } from './profile-schema.ts';
import { soundSchema } from './sound-schema.ts';

const DIALECT_2020_12 = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Builds the schema of a form's records. The root judges a record by its status: well-formed, and when final also complete and sound.
 * `#/$defs/well-formed`, `complete` and `sound` judge one verdict each; `complete.<address>` and `rule.<id>` name what failed.
 */
export function buildSchema(form: Form, options: { readonly reader?: boolean } = {}): JsonSchema {
  const style: Style = { reader: options.reader ?? false, annotated: true };
  const defs = createDefs(style);
  // A profile's schema is its form's, with demands added to each layer.
  const base = form.profile?.base ?? form;
  const wellFormed = recordSchema(defs, base);
  const { complete, questions } = completeSchema(base.answers, style);
  const { sound, rules } = soundSchema(base, style);
  const added = form.profile && profileSchema(form, form.profile, defs);
  return {
    $schema: DIALECT_2020_12,
    $id: schemaId(form, style.reader ? 'reader.schema.json' : 'schema.json'),
    ...describeSchema(form, style),
    allOf: [refTo('well-formed'), {
      if: hasMember('status', { type: 'string', const: 'final' }),
      then: { allOf: [refTo('complete'), refTo('sound')] },
    }],
    $defs: {
      'well-formed': { description: 'Every member has its shape; nothing is empty, and nothing is both answered and absent.', ...narrowLayer(wellFormed, added && [added.wellFormed]) },
      complete: { description: 'What is asked and required is answered, or absent with a reason; what is not asked is not there.', ...narrowLayer(complete, added?.complete) },
      sound: narrowLayer(sound, added?.sound),
      ...Object.fromEntries([...[...defs.shapes].reverse(), ...questions, ...rules, ...added?.defs ?? [], ...defs.types]),
    },
  };
}

function narrowLayer(layer: JsonSchema, added: readonly JsonSchema[] = []): JsonSchema {
  return added.length === 0 ? layer : { ...layer, allOf: [...(layer['allOf'] ?? []) as readonly JsonSchema[], ...added] };
}

/** The address by which a published schema file is known; nothing is fetched from it. */
export function schemaId(form: Form, file: string): string {
  return `https://concordat.example/${form.id}/${form.version}/${form.profile ? `${form.profile.board}/` : ''}${file}`;
}

function describeSchema(form: Form, style: Style): JsonSchema {
  const which = style.reader && !form.version.includes('-') ? `${form.version} and later versions up to the next major one` : form.version;
  return {
    title: `${form.title.en} ${which}${form.profile ? `, ${form.profile.title.en}` : ''}`,
    description: [
      form.purpose.en, ...(form.notFor ? [form.notFor.en] : []),
      ...(style.reader ? ['For reading only: members that this version does not know are to be shown, printed and passed on, never edited.'] : []),
      'Every record is well-formed; a final one is also complete and sound. To ask what a draft still lacks, validate it against #/$defs/complete.',
    ].join('\n'),
  };
}
