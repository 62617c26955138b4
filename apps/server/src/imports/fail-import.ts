import type { Words } from '@journeyline/domain/words/words'
import { isDiskFull, isRetryable, isUnavailable } from '../kernel/db-errors.ts'
import { Refusal } from '../kernel/errors.ts'
import { requestWord } from '../words/requests.ts'
import { keptFailure } from './failure-said.ts'
import type { Importer } from './importer.ts'
import { importWord } from './words.ts'

interface Failure {
  importId: string
  /** The work that failed; an import that somebody else took over meanwhile is left alone. */
  status: 'READING' | 'APPLYING'
  error: unknown
}

/**
 * Keeps why the work on an import failed, in words. What the same work may find otherwise in a moment fails nothing: it is thrown on,
 * and the import waits for whoever tries again. Without a database to keep the words in, its silence tells.
 */
export async function failImport(viewer: Importer, { importId, status, error }: Failure): Promise<void> {
  if (mayFindOtherwise(error)) throw error
  const failure = failureOf(error)
  if (!(error instanceof Refusal)) {
    const met = new Error(`Import ${importId} failed while ${status}, ${failure.code}`, { cause: error })
    process.emitWarning(Object.assign(met, { name: 'ImportFailed', detail: String(error) })) // told at the command line
  }
  await viewer.db.import
    .updateMany({
      where: { id: importId, status },
      data: { status: 'FAILED', failure: keptFailure(failure) },
    })
    .catch((lost: Error) => process.emitWarning(lost))
}

function failureOf(error: unknown): Words {
  if (error instanceof Refusal) return error.words
  return isDiskFull(error) ? requestWord('DISK_FULL') : importWord('IMPORT_FAILED_UNEXPECTEDLY')
}

/** Work that took longer than its transaction may would do so each time. */
const mayFindOtherwise = (error: unknown): boolean =>
  isRetryable(error) || (isUnavailable(error) && !/expired transaction/.test((error as Error).message))
