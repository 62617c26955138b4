import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { factsMessages } from './facts-messages.ts'
import { isOwn } from './own-sign-off.ts'

/** What the facts are read of. */
export type Standing = {
  competency: { id: string; witnessed: boolean }
  /** The sign-off that counts, its own or another's. */
  signOff?: {
    competency: { id: string; code: string }
    judgedBy: string
    judgedOn: string
    witness?: string | null
    note?: string | null
    evidence: readonly { url?: string | null }[]
  } | null
  /** Codes of those that say the same. */
  sameAs: readonly string[]
}

/** What is to be known of a competency besides its level, a line each: who judged it, on what evidence, what says the same. */
export function useFacts() {
  const t = useMessages(factsMessages)
  const format = useFormats()
  return (standing: Standing): string[] => {
    const { signOff, sameAs, competency } = standing
    const files = signOff?.evidence.filter(({ url }) => url !== null).length ?? 0
    const judged = signOff && {
      name: signOff.judgedBy,
      day: format.day(signOff.judgedOn),
      code: signOff.competency.code,
    }
    const who = judged && [
      t(isOwn(standing) ? 'judgedBy' : 'judgedAs', judged),
      signOff?.witness && t('witness', { name: signOff.witness }),
      files > 0 && t('files', { count: files }),
    ]
    return [
      who ? who.filter(Boolean).join(' · ') : '',
      signOff?.note ?? '',
      competency.witnessed && !signOff ? t('witnessAsked') : '',
      sameAs.length > 0 ? t('sameAs', { codes: format.list(sameAs) }) : '',
    ].filter((line) => line !== '')
  }
}
