import { Code } from '@mantine/core'
import {
  IconCloudOff,
  IconFilterOff,
  IconHandStop,
  IconInbox,
  IconMapQuestion,
  IconPlugConnectedX,
} from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { type Act, ActButton, type IconComponent } from '../acts/act.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './states.module.css'

/** Nothing here yet: says what will appear and offers the act that fills it. */
export function Empty(props: { title: string; text: ReactNode; act?: Act; icon?: IconComponent }) {
  return <Word icon={props.icon ?? IconInbox} title={props.title} text={props.text} act={props.act} primary />
}

/** The filters leave nothing: offers to drop them. */
export function NoResults({ onClear }: { onClear?: () => void }) {
  const t = useMessages(uiMessages)
  return (
    <Word
      icon={IconFilterOff}
      title={t('noResults')}
      text={t('noResultsText')}
      act={onClear && { label: t('dropFilters'), onClick: onClear }}
    />
  )
}

type FailedProps = { what?: string; requestId?: string | null; onRetry?: () => void; offline?: boolean }

/** Something broke: what, that typed text is kept, a way to try again, and the id to quote. */
export function Failed({ what, requestId, onRetry, offline }: FailedProps) {
  const t = useMessages(uiMessages)
  return (
    <Trouble
      kind="failed"
      icon={offline ? IconCloudOff : IconPlugConnectedX}
      title={offline ? t('offline') : what ? t('failedWhat', { what }) : t('failed')}
      text={offline ? t('offlineText') : t('failedText')}
      act={onRetry && { label: t('tryAgain'), onClick: onRetry }}
    >
      {requestId && (
        <p className="jl-request">
          {t('requestId')} <Code>{requestId}</Code>
        </p>
      )}
    </Trouble>
  )
}

/** A rule says no: its reason, and the way out. */
export function Refused({ reason, wayOut }: { reason: string; wayOut?: Act }) {
  const t = useMessages(uiMessages)
  return <Trouble kind="refused" icon={IconHandStop} title={t('refused')} text={reason} act={wayOut} />
}

/** Nothing at this address, or nothing this viewer may see; the two read the same. */
export function NotFound({ act }: { act?: Act }) {
  const t = useMessages(uiMessages)
  return (
    <Trouble
      kind="not-found"
      icon={IconMapQuestion}
      title={t('notFound')}
      text={t('notFoundText')}
      act={act}
    />
  )
}

type WordProps = {
  icon: IconComponent
  title: string
  text: ReactNode
  act?: Act | undefined
  primary?: boolean
  children?: ReactNode
}

/** Why what was asked for is not shown. */
type TroubleKind = 'failed' | 'refused' | 'not-found'

/** What stands in place of what was asked for: a section under a heading of its own, announced when it comes. */
export function Trouble({ kind, ...word }: WordProps & { kind: TroubleKind }) {
  const titleId = useId()
  return (
    <div role="alert">
      <section aria-labelledby={titleId} data-trouble={kind}>
        <Word titleId={titleId} {...word} />
      </section>
    </div>
  )
}

/** The shared shape of a state: icon, title, sentence, one act. */
function Word({
  icon: Icon,
  title,
  titleId,
  text,
  act,
  primary,
  children,
}: WordProps & { titleId?: string }) {
  return (
    <div className={classes.word}>
      <Icon size={32} stroke={1.4} />
      <h2 id={titleId}>{title}</h2>
      <p>{text}</p>
      {children}
      {act && (
        <div className={classes.wordAct}>
          <ActButton act={act} primary={primary ?? false} />
        </div>
      )}
    </div>
  )
}
