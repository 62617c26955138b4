import { Button, FileButton, Input, VisuallyHidden } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useMessages } from '../../words/messages.tsx'
import { uiMessages } from '../../words/ui-messages.ts'
import type { FieldProps } from '../field.ts'
import { useWrapper } from '../wrapper.tsx'
import classes from './file-field.module.css'
import { FileLine, type FileState } from './file-line.tsx'

/** A file of a form; `id` is what the server calls it, null until it has arrived. */
type FormFile = { key: string; name: string; bytes: number; id: string | null }

type Props = Omit<FieldProps<readonly FormFile[]>, 'onChange'> & {
  /** What a file picker offers: content types, with commas between. */
  accept: string
  /** What a person confirms of each file before it is sent. */
  confirmation: string
  /** One more thing to be said of each file, yes or no. */
  question?: string
  stateOf: (key: string) => FileState
  onChoose: (files: readonly File[]) => void
  onSend: (key: string, answer: boolean) => void
  onRemove: (key: string) => void
}

/** Files that go along with a form: chosen or dropped, each confirmed and sent by itself, and removable until the form is sent. */
export function FileField(props: Props) {
  const t = useMessages(uiMessages)
  const [over, setOver] = useState(false)
  const choose = useRef<HTMLButtonElement>(null)
  const { id, label, description, error } = useWrapper({ ...props, onBlur: undefined })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer.files.length > 0) props.onChoose([...event.dataTransfer.files])
  }
  const stateOf = ({ key, id }: FormFile): FileState =>
    id === null ? props.stateOf(key) : { status: 'sent' }
  const toldOf = (file: FormFile) => {
    const { status } = stateOf(file)
    if (status === 'sent') return t('fileSent', { name: file.name })
    return status === 'refused' ? t('fileRefused', { name: file.name }) : ''
  }
  const remove = (key: string) => {
    props.onRemove(key)
    choose.current?.focus()
  }
  return (
    <Input.Wrapper labelElement="div" {...{ label, description, error }}>
      <div className={classes.files}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file has no keyboard form; the button inside does the same */}
        <div
          className={classes.drop}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <FileButton
            multiple
            accept={props.accept}
            onChange={props.onChoose}
            disabled={props.disabled ?? false}
          >
            {(button) => (
              <Button
                {...button}
                ref={choose}
                id={id}
                variant="default"
                leftSection={<IconUpload size={16} stroke={1.75} />}
                aria-label={`${t('chooseFiles')}: ${props.label}`}
              >
                {t('chooseFiles')}
              </Button>
            )}
          </FileButton>
          <span className="jl-dim">{t(over ? 'dropFilesNow' : 'dropFiles')}</span>
        </div>
        {props.value.length > 0 && (
          <ul>
            {props.value.map((file) => (
              <FileLine
                key={file.key}
                file={file}
                state={stateOf(file)}
                confirmation={props.confirmation}
                question={props.question}
                onSend={(answer) => props.onSend(file.key, answer)}
                onRemove={() => remove(file.key)}
              />
            ))}
          </ul>
        )}
        <VisuallyHidden role="status" aria-atomic="false">
          {props.value.map((file) => (
            <p key={file.key}>{toldOf(file)}</p>
          ))}
        </VisuallyHidden>
      </div>
    </Input.Wrapper>
  )
}
