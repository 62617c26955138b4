/** How many cases the whole of Practicode has (A52). */
export const PRACTICODE_CASES = 600
