import type { SignedIn, Tx } from './viewer.ts'

/** Statements of ours inside the transaction, so that what was just locked is what is read. */
export const within = (tx: Tx): Pick<SignedIn, 'query'> => ({
  query: ({ text, values }) => tx.$queryRawUnsafe(text, ...values),
})
