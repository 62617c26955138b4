import { Kbd } from '@mantine/core'
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from '@tabler/icons-react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './key-word.module.css'

/** Arrows are drawn: not every font has them. */
const ARROWS = {
  '↑': [IconArrowUp, 'arrowUp'],
  '↓': [IconArrowDown, 'arrowDown'],
  '←': [IconArrowLeft, 'arrowLeft'],
  '→': [IconArrowRight, 'arrowRight'],
} as const

/** Keys as they stand on the keyboard: Ctrl K. */
export function KeyWord({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.keys}>
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {key in ARROWS ? <Arrow of={key as keyof typeof ARROWS} /> : key}
        </Kbd>
      ))}
    </span>
  )
}

function Arrow({ of }: { of: keyof typeof ARROWS }) {
  const t = useMessages(uiMessages)
  const [Icon, name] = ARROWS[of]
  return <Icon size={10} role="img" aria-label={t(name)} />
}
