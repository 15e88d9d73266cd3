/** About how wide a letter of Noto Sans is in running words at 12 point, in millimetres. */
export const LETTER = 2.07;

/** The same at the 10 point of notes. */
export const NOTE_LETTER = 1.8;
