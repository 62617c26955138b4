import { Button } from '@mantine/core'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './show-more.module.css'

type Props = { left: number | undefined; loading: boolean; onMore: () => void }

/** Loads the next page in place. */
export function ShowMore({ left, loading, onMore }: Props) {
  const t = useMessages(uiMessages)
  return (
    <div className={`${classes.more} jl-noprint`}>
      <Button variant="default" loading={loading} onClick={onMore}>
        {left && left > 0 ? t('showMoreOf', { left }) : t('showMore')}
      </Button>
    </div>
  )
}
