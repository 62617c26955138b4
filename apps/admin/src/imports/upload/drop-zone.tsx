import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button, FileButton } from '@mantine/core'
import { IconFileTypeCsv, IconUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { importMessages } from '../messages.ts'
import styles from './drop-zone.module.css'

type Props = { onFile: (file: File) => void; onRefused: (reason: string) => void }

/** Where a file is dropped or chosen. The button is the way in for everybody; dropping is the short cut. */
export function DropZone({ onFile, onRefused }: Props) {
  const t = useMessages(importMessages)
  const [over, setOver] = useState(false)
  const take = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file, ...more] = event.dataTransfer.files
    if (more.length > 0) onRefused(t('oneFile'))
    else if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file has no keyboard form; the button inside does the same
    <div
      className={styles.zone}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <IconFileTypeCsv size={32} stroke={1.4} />
      <p>{t(over ? 'dropNow' : 'drop')}</p>
      <FileButton accept=".csv,.tsv,.txt,.xlsx,text/csv" onChange={(file) => file && onFile(file)}>
        {(button) => (
          <Button {...button} leftSection={<IconUpload size={16} stroke={1.75} />}>
            {t('choose')}
          </Button>
        )}
      </FileButton>
    </div>
  )
}
