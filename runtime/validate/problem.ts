/** What is wrong with a value: a code, a space, and a sentence without its subject. */
export type Problem = string;
