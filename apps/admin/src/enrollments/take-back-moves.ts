import { problemOf } from '@journeyline/api-client/problem'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { enrollmentMessages } from './messages.ts'
import { useUndoStageChange } from './undo-stage-change.ts'

/** Undoes the stage changes a notice spoke of, one after the other, and says for how many it could not be done. */
export function useTakeBackMoves() {
  const t = useMessages(enrollmentMessages)
  const undo = useUndoStageChange()
  const attempt = async (id: string): Promise<string | null> => {
    try {
      return (await undo(id, t('undoneFromNotice'))).refused?.message ?? null
    } catch (error) {
      return problemOf(error).message
    }
  }
  return async (changes: readonly string[], words: { count: number; name: string }, refresh: () => void) => {
    const failures: string[] = []
    for (const id of changes) {
      const failure = await attempt(id)
      if (failure) failures.push(failure)
    }
    refresh()
    const [why] = failures
    if (why === undefined) notify.done(t('undone', words))
    else notify.failed(t('undoSome', { failed: failures.length, count: changes.length, why }))
  }
}
