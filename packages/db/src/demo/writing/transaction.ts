import type { Db } from '../../connect.ts'

/** Prisma inside a transaction. */
export type Transaction = Parameters<Parameters<Db['$transaction']>[0]>[0]

/** Ids by the name people use: cohorts and programs by code, learners' enrollments by external id, employers by name. */
export type Ids = ReadonlyMap<string, string>
