/** What PostgreSQL said, wherever Prisma or pg put it. */
interface PostgresComplaint {
  code: string
  message: string
}

function complaintOf(error: unknown): PostgresComplaint | null {
  const known = error as {
    code?: string
    message?: string
    meta?: { driverAdapterError?: { cause?: { originalCode?: string; originalMessage?: string } } }
    cause?: { originalCode?: string; originalMessage?: string }
  }
  const cause = known?.meta?.driverAdapterError?.cause ?? known?.cause
  if (cause?.originalCode) return { code: cause.originalCode, message: cause.originalMessage ?? '' }
  if (typeof known?.code === 'string' && /^[0-9A-Z]{5}$/.test(known.code) && !/^P\d{4}$/.test(known.code)) {
    return { code: known.code, message: known.message ?? '' }
  }
  return null
}

/** Whether a check or unique constraint of this name refused the write. */
export const violates = (error: unknown, constraint: string): boolean => {
  const complaint = complaintOf(error)
  return (
    complaint !== null &&
    ['23505', '23514'].includes(complaint.code) &&
    complaint.message.includes(`"${constraint}"`)
  )
}

/** Whether the viewer's database role has no grant for what was asked. */
export const isForbidden = (error: unknown): boolean => complaintOf(error)?.code === '42501'

/** Whether a text held what the database keeps in none: NUL. */
export const isUnstorable = (error: unknown): boolean => complaintOf(error)?.code === '22021'

/** Whether the transaction met another one and may simply be tried again. */
export const isRetryable = (error: unknown): boolean =>
  ['40001', '40P01'].includes(complaintOf(error)?.code ?? '') ||
  (error as { code?: string })?.code === 'P2034' ||
  String((error as Error)?.message ?? '').includes('TransactionWriteConflict')

/** Whether a statement, or its wait for another's lock, took longer than its role may, and was stopped. */
export const isStopped = (error: unknown): boolean =>
  ['57014', '55P03'].includes(complaintOf(error)?.code ?? '')

/**
 * Whether the database is away, or gives nobody a connection: what the same request may find otherwise in a moment.
 */
export const isUnavailable = (error: unknown): boolean => {
  const code = complaintOf(error)?.code ?? ''
  if (/^(08|57P0|53300|25P03)/.test(code)) return true
  const text = `${(error as { code?: string })?.code ?? ''} ${(error as Error)?.message ?? ''}`
  return AWAY.test(text)
}

/** As Node, pg and Prisma with its adapter say it; P2024 and P2028: no connection of the pool came free in time. */
const AWAY =
  /ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ETIMEDOUT|EPIPE|\bP(1001|1002|1008|1017|2024|2028)\b|timeout exceeded when trying to connect|Connection terminated|has encountered a connection error and is not queryable|\b(ConnectionClosed|DatabaseNotReachable|SocketTimeout|TooManyConnections)\b|Unable to start a transaction/

/** Whether there is no room for what was to be written, in the database or beside it; libraries hand it on as a cause. */
export const isDiskFull = (error: unknown): boolean =>
  complaintOf(error)?.code === '53100' ||
  /\bENOSPC\b|\bEDQUOT\b|No space left on device/.test(
    `${(error as { code?: string })?.code ?? ''} ${(error as Error)?.message ?? ''}`,
  ) ||
  (error instanceof Error && error.cause !== undefined && isDiskFull(error.cause))

/** Whether Prisma was asked for exactly one row and there is none. */
export const isMissing = (error: unknown): boolean => (error as { code?: string })?.code === 'P2025'
