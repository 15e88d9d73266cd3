/** The definition as published, beside the contract files: what a later change is compared with. */
export const DEFINITION_FILE = 'definition.json';

/** The generators whose files are a contract. */
export const CONTRACT_GENERATORS: readonly string[] = ['json-schema', 'test-vectors'];

/** What publishing stores and building copies, so that no later compiler changes it. Types, validators, pages and PDFs are built afresh. */
export const CONTRACT_FILES: readonly string[] = [
  'schema.json', 'reader.schema.json', 'schema.draft-07.json', 'rules.json', 'vectors.json', 'vectors-header.json', 'vectors-screen.json',
];
