import { problemOf } from '@journeyline/api-client/problem'
import type { SentFile } from '@journeyline/api-client/send-file'
import { type ImportKind, isAnyHeader, recognizedKind } from '@journeyline/domain/imports/import-kinds'
import { columnTitles } from '@journeyline/domain/language/column-titles'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { importMessages } from '../messages.ts'
import { useReadImport } from '../read-import.ts'
import { type Chosen, ChosenFile } from './chosen-file.tsx'
import { DropZone } from './drop-zone.tsx'
import { firstLine } from './first-line.ts'
import { uploadFile } from './upload-file.ts'
import { UploadProgress } from './upload-progress.tsx'

type Refused = { message: string; requestId?: string | null }
type Props = { kind: ImportKind; onKind: (kind: ImportKind) => void; onRead: (importId: string) => void }

/** Takes a file from the person's device to its preview: choose, say what is in it, upload, have it read. */
export function ImportFile({ kind, onKind, onRead }: Props) {
  const t = useMessages(importMessages)
  const read = useReadImport()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [sent, setSent] = useState<number | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const stop = useRef<AbortController | null>(null)

  const choose = async (file: File) => {
    setRefused(null)
    try {
      const line = await firstLine(file, (cells) => isAnyHeader(cells, columnTitles))
      if (line === null) {
        setRefused({ message: t('noList') })
        return
      }
      const recognized = recognizedKind(line.cells, columnTitles)
      if (recognized) onKind(recognized)
      setChosen({ file, recognized, ...line })
    } catch {
      setRefused({ message: t('unreadable') })
    }
  }

  const upload = async ({ file, contentType }: Chosen) => {
    setRefused(null)
    setSent(0)
    stop.current = new AbortController()
    const uploaded = await uploadFile({
      ...{ file, kind, contentType },
      ...{ onProgress: setSent, signal: stop.current.signal },
    })
    const no = uploaded.status === 'done' ? await startReading(uploaded.id) : refusalOf(uploaded)
    setSent(null)
    setRefused(no)
  }

  const startReading = async (importId: string): Promise<Refused | null> => {
    try {
      const { refused: no } = await read(importId)
      if (no) return { message: no.message }
      onRead(importId)
      return null
    } catch (error) {
      return { message: t('failed'), requestId: problemOf(error).requestId }
    }
  }

  const refusalOf = (uploaded: Exclude<SentFile, { status: 'done' }>): Refused | null => {
    if (uploaded.status === 'stopped') return null
    return { message: uploaded.message ?? t(uploaded.reason), requestId: uploaded.requestId }
  }

  return (
    <Stack gap="md">
      {refused && (
        <Alert color="red" role="alert">
          {refused.message}
          {refused.requestId && <div className="jl-request">{t('requestId', { id: refused.requestId })}</div>}
        </Alert>
      )}
      {chosen === null ? (
        <DropZone onFile={choose} onRefused={(message) => setRefused({ message })} />
      ) : sent === null ? (
        <ChosenFile
          chosen={chosen}
          kind={kind}
          onKind={onKind}
          onUpload={() => void upload(chosen)}
          onOther={() => setChosen(null)}
        />
      ) : (
        <UploadProgress file={chosen.file} sent={sent} onStop={() => stop.current?.abort()} />
      )}
    </Stack>
  )
}
