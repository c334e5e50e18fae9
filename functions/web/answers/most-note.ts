/** Characters that a note can have: enough for what was seen, too few for a file. */
export const mostNote = 2_000;
