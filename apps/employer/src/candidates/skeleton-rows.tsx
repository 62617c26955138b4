import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Skeleton, VisuallyHidden } from '@mantine/core'
import layout from '../looks/layout.module.css'
import styles from './candidate-row.module.css'
import { candidateMessages } from './messages.ts'

/** The shape of candidate rows while they are on the way. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const t = useMessages(candidateMessages)
  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <div aria-hidden className={layout.rows}>
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div key={row} className={styles.row}>
            <div className={styles.main}>
              <Skeleton height={18} width={200} />
              <Skeleton height={12} width="90%" mt={8} />
              <Skeleton height={12} width="60%" />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
