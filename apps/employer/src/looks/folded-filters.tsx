import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import styles from './folded-filters.module.css'

type Props = {
  /** What the button says. */
  label: string
  /** The filter that never folds, beside the button. */
  first?: ReactNode
  children: ReactNode
}

/** Filters of a list; on a phone they fold away behind one button. */
export function FoldedFilters({ label, first, children }: Props) {
  const panel = useId()
  const [open, { toggle }] = useDisclosure(false)
  const button = (
    <Button
      variant="default"
      hiddenFrom="sm"
      aria-expanded={open}
      aria-controls={panel}
      onClick={toggle}
      leftSection={<IconAdjustmentsHorizontal size={16} />}
    >
      {label}
    </Button>
  )
  return (
    <div className={styles.filters}>
      {first ? (
        <div className={styles.first}>
          {first}
          {button}
        </div>
      ) : (
        button
      )}
      <div className={styles.panel} id={panel} data-open={open || undefined}>
        {children}
      </div>
    </div>
  )
}
