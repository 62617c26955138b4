/** What is printed of the link that sets up the first administrator. */
export const setupWords = (link: string): string =>
  `Nobody can sign in yet. Open this link once to set up the first administrator: ${link}\n`
