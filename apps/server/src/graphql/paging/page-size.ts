/** How many rows a page has unless asked otherwise, and at most. */
export const DEFAULT_PAGE = 20
export const MAX_PAGE = 100

/** How many a page of a whole table has at most: systems copy them, and its cost bounds what is read of each row. */
export const COPIED_PAGE = 2_000
