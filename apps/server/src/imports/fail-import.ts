import { Refusal } from '../kernel/errors.ts'
import { keptFailure } from './failure-said.ts'
import type { Importer } from './importer.ts'
import { importWord } from './words.ts'

interface Failure {
  importId: string
  /** The work that failed; an import that somebody else took over meanwhile is left alone. */
  status: 'READING' | 'APPLYING'
  error: unknown
}

/** Keeps why the work on an import failed, in words. Never rejects: without a database its silence tells. */
export async function failImport(viewer: Importer, { importId, status, error }: Failure): Promise<void> {
  const isRefusal = error instanceof Refusal
  if (!isRefusal) process.emitWarning(error as Error)
  const failure = isRefusal ? error.words : importWord('IMPORT_FAILED_UNEXPECTEDLY')
  await viewer.db.import
    .updateMany({
      where: { id: importId, status },
      data: { status: 'FAILED', failure: keptFailure(failure) },
    })
    .catch((lost: Error) => process.emitWarning(lost))
}
