import { inPageLanguage } from '@journeyline/api-client/in-page-language'
import { paperOf } from '@journeyline/ui/download/paper'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { credentialMessages } from '../messages.ts'
import { type LetterValues, letterDetails } from './letter-values.ts'

/** Has the server print the letter and saves it as a PDF. What is typed goes in the body: an address would be kept in logs. */
export function useDownloadLetter(learnerId: string) {
  const t = useMessages(credentialMessages)
  return async (values: LetterValues): Promise<void> => {
    const address = `/documents/experience-letter/${encodeURIComponent(learnerId)}?paper=${paperOf()}`
    const body = JSON.stringify({ subjectId: values.subjectId, details: letterDetails(values) })
    const headers = { 'content-type': 'application/json', ...inPageLanguage() }
    const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => null)
    if (!answer?.ok) {
      const refusal = (await answer?.json().catch(() => null)) as { message?: string } | null
      return notify.failed(refusal?.message ?? t('letterFailed'))
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await answer.blob())
    link.download = t('letterFile')
    link.click()
    URL.revokeObjectURL(link.href)
  }
}
