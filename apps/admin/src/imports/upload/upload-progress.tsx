import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button, Group, Progress } from '@mantine/core'
import { importMessages } from '../messages.ts'
import styles from './chosen-file.module.css'

type Props = { file: File; sent: number; onStop: () => void }

/** How much of the file is sent, in numbers, and a way to stop. */
export function UploadProgress({ file, sent, onStop }: Props) {
  const t = useMessages(importMessages)
  const format = useFormats()
  const percent = file.size === 0 ? 100 : Math.min(100, Math.floor((sent / file.size) * 100))
  return (
    <section className={styles.file} aria-label={t('uploading', { name: file.name })}>
      <strong className={styles.name}>{t('uploading', { name: file.name })}</strong>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={t('uploading', { name: file.name })} />
      </Progress.Root>
      <Group justify="space-between">
        <span className="jl-num" role="status">
          {percent === 100
            ? t('startReading')
            : t('uploadedOf', { sent: format.bytes(sent), total: format.bytes(file.size) })}
        </span>
        {percent < 100 && (
          <Button variant="default" size="xs" onClick={onStop}>
            {t('stop')}
          </Button>
        )}
      </Group>
      <p className="jl-dim">{t('leaveUpload')}</p>
    </section>
  )
}
