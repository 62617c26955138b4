import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from './standard-messages.ts'

/** When a source was published, as exactly as it is known: "2017", "December 2017", "Feb 21, 2025". */
export function useSourceDay(): (publishedOn: string | null) => string {
  const t = useMessages(standardMessages)
  const format = useFormats()
  return (publishedOn) => {
    if (publishedOn === null) return t('noDay')
    if (publishedOn.length === 4) return publishedOn
    return publishedOn.length === 7 ? format.month(`${publishedOn}-01`) : format.day(publishedOn)
  }
}
