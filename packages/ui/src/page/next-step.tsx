import { IconArrowRight, IconCheck, IconClock } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { type Act, ActButton } from '../acts/act.tsx'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './next-step.module.css'

type Props = {
  tone: 'act' | 'wait' | 'done'
  title: string
  text?: ReactNode
  until?: string
  act?: Act
  other?: readonly Act[]
  children?: ReactNode
}

const icons = { act: IconArrowRight, wait: IconClock, done: IconCheck }

/** What is next: the one thing a person can do now, or what is being waited for and until when. */
export function NextStep({ tone, title, text, until, act, other = [], children }: Props) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const id = useId()
  const Icon = icons[tone]
  return (
    <section className="jl-next" data-tone={tone} aria-labelledby={id}>
      <p className={classes.label}>
        <Icon size={16} stroke={2} />
        {t('whatIsNext')}
        {until && <span>· {t('waitingUntil', { day: format.day(until) })}</span>}
      </p>
      <h2 id={id}>{title}</h2>
      {text && <p>{text}</p>}
      {children}
      {(act || other.length > 0) && (
        <div className={classes.acts}>
          {act && <ActButton act={act} primary />}
          {other.map((item) => (
            <ActButton key={item.label} act={item} />
          ))}
        </div>
      )}
    </section>
  )
}
