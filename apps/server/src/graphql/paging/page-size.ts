/** How many rows a page has unless asked otherwise, and at most. */
export const DEFAULT_PAGE = 20
export const MAX_PAGE = 100
