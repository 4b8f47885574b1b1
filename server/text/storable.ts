/** Whether PostgreSQL can store a text: Unicode without lone surrogates and without U+0000. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");
