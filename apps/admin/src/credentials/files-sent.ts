import type { FormFile } from '@journeyline/api-client/use-sent-files'
import { say } from '@journeyline/app-kit/say'
import { maySendWithEvidence } from '@journeyline/domain/evidence/evidence-file'
import type { Problem } from '@journeyline/ui/form/use-checked'

/** A form waits for its files: each is sent, or removed. */
export function filesProblem(files: readonly FormFile[]): Problem[] {
  const decision = maySendWithEvidence(files)
  return decision.allowed ? [] : [{ path: 'files', message: say(decision) }]
}

/** The ids of the files that a form sends along. */
export function fileIds(files: readonly FormFile[]): string[] {
  return files.map(({ id }) => id).filter((id) => id !== null)
}
