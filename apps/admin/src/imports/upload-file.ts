import type { ImportKind } from './import-kind.ts'

export type UploadRefusal = 'signed-out' | 'forbidden' | 'too-large' | 'wrong-type' | 'unavailable' | 'failed'

export type Uploaded =
  | { status: 'done'; importId: string }
  | { status: 'refused'; reason: UploadRefusal; message: string | null; requestId: string | null }
  | { status: 'stopped' }

type Upload = {
  file: File
  kind: ImportKind
  /** Bytes sent so far. */
  onProgress: (sent: number) => void
  signal: AbortSignal
}

/** Sends a file to the server as it is. XMLHttpRequest, because fetch can't say how much of a body is sent. */
export function uploadFile({ file, kind, onProgress, signal }: Upload): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/uploads?${new URLSearchParams({ kind, fileName: file.name })}`)
    request.setRequestHeader('content-type', 'text/csv')
    // No form can send this header, so no other site can send a file in this person's name.
    request.setRequestHeader('apollo-require-preflight', 'true')
    request.upload.onprogress = (event) => onProgress(event.loaded)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve(refused('unavailable', request))
    request.onabort = () => resolve({ status: 'stopped' })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

function answerOf(request: XMLHttpRequest): Uploaded {
  const importId = textIn(request.responseText, 'importId')
  if (request.status === 201 && importId !== null) return { status: 'done', importId }
  return refused(REASONS[request.status] ?? 'failed', request)
}

const REASONS: Record<number, UploadRefusal> = {
  401: 'signed-out',
  403: 'forbidden',
  413: 'too-large',
  415: 'wrong-type',
  429: 'unavailable',
  502: 'unavailable',
  503: 'unavailable',
}

function refused(reason: UploadRefusal, request: XMLHttpRequest): Uploaded {
  const requestId = request.getResponseHeader('x-request-id')
  return { status: 'refused', reason, message: textIn(request.responseText, 'message'), requestId }
}

function textIn(body: string, key: string): string | null {
  try {
    const value: unknown = (JSON.parse(body) as Record<string, unknown>)[key]
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}
