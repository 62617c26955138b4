import { type SentFile, sendFile } from '@journeyline/api-client/send-file'
import type { ImportKind } from '@journeyline/domain/imports/import-kinds'

type Upload = {
  file: File
  kind: ImportKind
  contentType: string
  /** Hears how many bytes are sent so far. */
  onProgress: (sent: number) => void
  signal: AbortSignal
}

/** Sends a file to the server, to be imported. */
export function uploadFile({ file, kind, ...sending }: Upload): Promise<SentFile> {
  const url = `/uploads?${new URLSearchParams({ kind, fileName: file.name })}`
  return sendFile({ url, idField: 'importId', file, ...sending })
}
