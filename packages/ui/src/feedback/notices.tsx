import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatMessage, localeOf } from '../words/message-format.ts'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'

/** Tells what happened, without taking the focus; read aloud by screen readers. */
export const notify = {
  /** The act is done; `undo` puts it back. Stays longer while it can be undone. */
  done: (text: string, options: { undo?: () => void } = {}) =>
    show('green', <IconCheck size={18} />, text, options.undo ? 10_000 : 5_000, options),
  /** The act did not happen; stays until closed. */
  failed: (text: string, options: { requestId?: string | null } = {}) =>
    show('red', <IconAlertTriangle size={18} />, text, false, options),
  info: (text: string) => show('primary', <IconInfoCircle size={18} />, text, 5_000, {}),
}

type Extra = { undo?: () => void; requestId?: string | null }

function show(color: string, icon: ReactNode, text: string, autoClose: number | false, extra: Extra) {
  const id = crypto.randomUUID()
  notifications.show({
    id,
    color,
    icon,
    autoClose,
    withBorder: true,
    message: <Notice id={id} text={text} {...extra} />,
    closeButtonProps: {
      'aria-label': formatMessage(localeOf(location.search), uiMessages, 'closeNotice'),
    },
  })
}

function Notice({ id, text, undo, requestId }: Extra & { id: string; text: string }) {
  const t = useMessages(uiMessages)
  const takeBack = () => {
    notifications.hide(id)
    undo?.()
  }
  return (
    <div className="jl-notice">
      <span>{text}</span>
      {requestId && (
        <span className="jl-dim jl-request">
          {t('requestId')} {requestId}
        </span>
      )}
      {undo && (
        <Button size="compact-sm" variant="default" onClick={takeBack}>
          {t('undo')}
        </Button>
      )}
    </div>
  )
}
