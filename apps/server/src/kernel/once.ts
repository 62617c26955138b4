import type { Db } from '@journeyline/db/connect'

/** Runs work in the transaction that `begin` opens; with a key, so that the same key never does it again. */
export type Once = <Result, Tx extends Writing>(
  begin: (work: (tx: Tx) => Promise<Result>) => Promise<Result>,
  work: (tx: Tx) => Promise<Result>,
) => Promise<Result>

/** What writing a key down takes of a transaction. */
export type Writing = Pick<Db, '$executeRaw'>

/** An act without a key: whoever sends it twice does it twice. */
export const unkeyed: Once = (begin, work) => begin(work)
