import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from '../standard-messages.ts'
import classes from './printed.module.css'

/** What the source prints, where it differs from what is shown. */
export function Printed({ source, shown }: { source: string; shown: string }) {
  const t = useMessages(standardMessages)
  if (source === '' || source === shown) return null
  return <p className={classes.printed}>{t('printed', { text: source })}</p>
}
