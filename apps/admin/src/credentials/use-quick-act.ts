import { problemOf } from '@journeyline/api-client/problem'
import type { Outcome } from '@journeyline/app-kit/acts/refusal'
import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { credentialMessages } from './messages.ts'

/** Runs an act that has no form of its own: a refusal or a failure becomes a notice. */
export function useQuickAct() {
  const t = useMessages(credentialMessages)
  return async (act: () => Promise<Outcome<unknown>>) => {
    try {
      const { refused } = await act()
      if (refused) notify.failed(t('notDone', { why: sentenceOf(refused) }))
    } catch (error) {
      const { message, requestId } = problemOf(error)
      notify.failed(t('notDone', { why: message }), { requestId })
    }
  }
}
