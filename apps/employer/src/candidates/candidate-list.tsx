import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import layout from '../looks/layout.module.css'
import styles from './candidate-list.module.css'
import { candidateMessages } from './messages.ts'

type Props = {
  label: string
  busy?: boolean
  children: ReactNode
  onMore?: (() => void) | undefined
  loadingMore?: boolean
}

/** The rows, and more of them in place. */
export function CandidateList({ label, busy = false, children, onMore, loadingMore = false }: Props) {
  const t = useMessages(candidateMessages)
  return (
    <div aria-busy={busy} className={styles.list} data-busy={busy || undefined}>
      <ul aria-label={label} className={layout.rows}>
        {children}
      </ul>
      {onMore && (
        <Button variant="default" loading={loadingMore} onClick={onMore} className={layout.more}>
          {t('showMore')}
        </Button>
      )}
    </div>
  )
}
