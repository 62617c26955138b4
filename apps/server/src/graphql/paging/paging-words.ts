/** Relay's fields and arguments in words, the same on every list; and that no edge and no row is ever null. */
export const pagingWords = {
  pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
  pageInfoFieldOptions: { description: 'Where this page stands in the list.' },
  edgesFieldOptions: {
    nullable: { list: false, items: false },
    description: 'The rows of the page, each with its cursor.',
  },
  nodesOnConnection: { description: 'The rows of the page, where nobody needs the cursor of each.' },
  nodeFieldOptions: { nullable: false, description: 'The row at this place of the list.' },
  cursorFieldOptions: { description: "The row's place in the list, for after and before." },
  hasNextPageFieldOptions: { description: 'Whether more rows follow.' },
  hasPreviousPageFieldOptions: { description: 'Whether there are rows before these.' },
  startCursorFieldOptions: { description: 'Cursor of the first row; null when the page is empty.' },
  endCursorFieldOptions: { description: 'Cursor of the last row; null when the page is empty.' },
  firstArgOptions: { description: 'How many rows from the beginning, at most 100; 20 when left out.' },
  lastArgOptions: { description: 'How many rows from the end, at most 100.' },
  afterArgOptions: { description: 'Only rows after this cursor.' },
  beforeArgOptions: { description: 'Only rows before this cursor.' },
} as const
