/** About how wide a letter of Noto Sans is in running words, in millimetres: at 12 point, and at the 10 point of notes. */
export const LETTER = 2.07;
export const NOTE_LETTER = 1.8;
