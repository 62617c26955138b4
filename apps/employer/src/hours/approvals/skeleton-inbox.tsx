import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Skeleton, VisuallyHidden } from '@mantine/core'
import { hoursMessages } from '../messages.ts'
import styles from './skeleton-inbox.module.css'

/** The shape of what waits while it is on the way: weeks of entries. */
export function SkeletonInbox() {
  const t = useMessages(hoursMessages)
  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <div aria-hidden className="jl-inbox-groups">
        {[5, 3].map((rows) => (
          <div key={rows} className="jl-inbox-group">
            <div className="jl-inbox-group-head">
              <Skeleton height={20} width={20} />
              <Skeleton height={14} width="min(60%, 280px)" />
            </div>
            {Array.from({ length: rows }, (_, row) => row).map((row) => (
              <div key={row} className={styles.entry}>
                <Skeleton height={20} width={20} />
                <Skeleton height={12} width={88} />
                <Skeleton height={12} width={48} />
                <Skeleton height={12} width="40%" />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
