import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { editorMessages } from '../messages.ts'
import classes from './row-acts.module.css'

type Props = {
  /** The row, by its name. */
  name: string
  index: number
  count: number
  onMove: (to: number) => void
  onRemove: () => void
}

/** Moving a row up and down, and taking it out; each is a button, so that the keyboard can do it too. */
export function RowActs({ name, index, count, onMove, onRemove }: Props) {
  const t = useMessages(editorMessages)
  const acts = [
    { label: t('moveUp', { name }), icon: IconArrowUp, off: index === 0, onClick: () => onMove(index - 1) },
    {
      label: t('moveDown', { name }),
      icon: IconArrowDown,
      off: index === count - 1,
      onClick: () => onMove(index + 1),
    },
    { label: t('remove', { name }), icon: IconTrash, off: false, onClick: onRemove },
  ]
  return (
    <span className={classes.acts}>
      {acts.map(({ label, icon: Icon, off, onClick }) => (
        <ActionIcon
          key={label}
          variant="subtle"
          color="gray"
          size={28}
          aria-label={label}
          title={label}
          // stays focusable at the ends, so that whoever moves a row by keyboard is not thrown out
          aria-disabled={off}
          data-disabled={off || undefined}
          onClick={off ? undefined : onClick}
        >
          <Icon size={16} stroke={1.75} />
        </ActionIcon>
      ))}
    </span>
  )
}
