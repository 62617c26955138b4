/** What more than one noun says. */
export const commonWords = {
  SENTENCE: '{sentence}',
} as const
