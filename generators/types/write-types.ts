import type { JsonSchema } from '../../compiler/expression/json-schema-parts.ts';

/**
 * Writes TypeScript for a projection with json-schema-to-typescript. The library is loaded when it is needed, since that takes longer than
 * writing; it may open no file and no address, and no keyword reaches it but those that the projection uses.
 */
export async function writeTypes(projection: JsonSchema): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  return compile(structuredClone(projection) as object, '', {
    additionalProperties: false, bannerComment: '', format: false, ignoreMinAndMaxItems: true, unknownAny: true,
    $refOptions: { resolve: { external: false, file: false, http: false } },
  });
}
