/** Words in the languages a definition gives them in. English is always there. */
export interface Text {
  readonly en: string;
  readonly cy?: string;
}
