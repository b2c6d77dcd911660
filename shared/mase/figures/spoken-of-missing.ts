/** Going missing as minutes put it; "missing information" and "nothing is missing" are something else. */
const goingMissing =
  /\b(?:went|goes|go|going|gone|been|was|is|reported|episodes? of|times) missing\b(?! (?:information|documents?|details?|papers?|forms?|an?|the|any|some)\b)|\bmissing (?:episodes?|from (?:home|care|school|the placement|placement)|overnight|since|again|persons?|children?)\b|\babsconded\b/i

/** Whether a text speaks of a child who went missing. It counts, and decides nothing. */
export const speaksOfMissing = (text: string): boolean => goingMissing.test(text)
