import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './facts.module.css'

/** One small labelled fact; `copy` is the text put on the clipboard. */
export type Fact = { label: string; value: ReactNode; copy?: string }

/** The facts of an object: small, labelled, copyable. */
export function Facts({ title, items }: { title?: string; items: readonly Fact[] }) {
  const t = useMessages(uiMessages)
  const id = useId()
  return (
    <section className="jl-facts" aria-labelledby={id}>
      <h2 id={id}>{title ?? t('facts')}</h2>
      <dl>
        {items.map((fact) => (
          <div key={fact.label} className={classes.fact}>
            <dt>{fact.label}</dt>
            <dd>
              <span>{fact.value ?? <span className="jl-dim">{t('none')}</span>}</span>
              {fact.copy !== undefined && <Copy label={fact.label} text={fact.copy} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Copy({ label, text }: { label: string; text: string }) {
  const t = useMessages(uiMessages)
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('copied') : t('copy', { label })}>
          <ActionIcon
            className={classes.copy}
            size={24}
            variant="subtle"
            color="gray"
            onClick={copy}
            aria-label={copied ? t('copied') : t('copy', { label })}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  )
}
