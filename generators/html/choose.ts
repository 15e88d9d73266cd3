/** The first option of every list to choose from: nothing is chosen. */
export const CHOOSE = { value: '', text: 'Choose' } as const;
