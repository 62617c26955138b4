import { ActionIcon, Button, Checkbox, Progress } from '@mantine/core'
import { IconCheck, IconFile, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useFormats, useMessages } from '../../words/messages.tsx'
import { uiMessages } from '../../words/ui-messages.ts'
import classes from './file-field.module.css'

/** How far a file of a form is. */
export type FileState =
  | { status: 'chosen' }
  | { status: 'sending'; sent: number }
  | { status: 'sent' }
  | { status: 'refused'; message: string; again: boolean }

type Props = {
  file: { name: string; bytes: number }
  state: FileState
  confirmation: string
  question: string | undefined
  onSend: (answer: boolean) => void
  onRemove: () => void
}

/** One file of a form: what is to be confirmed of it, how far it is, or why it was refused. */
export function FileLine({ file, state, confirmation, question, onSend, onRemove }: Props) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const [answer, setAnswer] = useState(false)
  const remove = useRef<HTMLButtonElement>(null)
  const send = () => {
    onSend(answer)
    // the pressed button goes away: the focus stays with the file
    remove.current?.focus()
  }
  const { name, bytes } = file
  return (
    <li className={classes.file} data-status={state.status}>
      <div className={classes.head}>
        <IconFile size={18} stroke={1.6} />
        <span className={classes.words}>
          <span className={classes.name}>{name}</span>
          <span className="jl-dim jl-num">{format.bytes(bytes)}</span>
          {state.status === 'sent' && (
            <span className={classes.sent}>
              <IconCheck size={16} stroke={2} /> {t('sent')}
            </span>
          )}
        </span>
        <ActionIcon
          ref={remove}
          className={classes.remove}
          size={28}
          variant="subtle"
          color="gray"
          aria-label={t(state.status === 'sending' ? 'stopFile' : 'removeFile', { name })}
          onClick={onRemove}
        >
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      {state.status === 'chosen' && (
        <>
          {question && (
            <Checkbox
              label={question}
              checked={answer}
              onChange={(event) => setAnswer(event.currentTarget.checked)}
            />
          )}
          <p>{confirmation}</p>
          <Button size="xs" onClick={send} aria-label={`${t('confirmAndSend')}: ${name}`}>
            {t('confirmAndSend')}
          </Button>
        </>
      )}
      {state.status === 'sending' && <Sent name={name} sent={state.sent} bytes={bytes} />}
      {state.status === 'refused' && (
        <>
          <p className={classes.refusal}>{state.message}</p>
          {state.again && (
            <Button size="xs" variant="default" onClick={send} aria-label={`${t('sendAgain')}: ${name}`}>
              {t('sendAgain')}
            </Button>
          )}
        </>
      )}
    </li>
  )
}

function Sent({ name, sent, bytes }: { name: string; sent: number; bytes: number }) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const share = Math.min(100, Math.floor((sent / Math.max(1, bytes)) * 100))
  return (
    <>
      <Progress.Root size="sm">
        <Progress.Section value={share} aria-label={name} />
      </Progress.Root>
      <span className="jl-dim jl-num">
        {t('sentOf', { sent: format.bytes(Math.min(sent, bytes)), total: format.bytes(bytes) })}
      </span>
    </>
  )
}
