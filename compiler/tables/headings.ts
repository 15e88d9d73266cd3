// Headings that are no question's: an id never begins with an underscore.

/** The record that a row belongs to: what links the tables. */
export const RECORD_ID = '_recordId';
/** The place of an item in its list, from 0, after the places of what it stands in: `2.0`. */
export const POSITION = '_position';
/** Marks of missing answers, as `address=reason` with a space between. */
export const ABSENT = '_absent';
/** What the record keeps from whom, as `address=family+school` with a space between. */
export const WITHHOLD = '_withhold';
/** The boards' own answers, as JSON. */
export const EXTENSIONS = '_extensions';
/** Members of the header that have a column each, under their names with an underscore. */
export const HEADER = ['concordat', 'form', 'version', 'profile', 'status', 'saved', 'marking'] as const;
