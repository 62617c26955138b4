import { inPageLanguage } from './in-page-language.ts'
import { signedInAgain } from './session-ended.ts'

/** Why a file was not taken, in the few kinds a screen treats differently. */
export type FileRefusal = 'signed-out' | 'forbidden' | 'too-large' | 'wrong-type' | 'unavailable' | 'failed'

/** A file that was not taken; `message` is the server's own sentence, where it gave one. */
export type RefusedFile = {
  status: 'refused'
  reason: FileRefusal
  message: string | null
  requestId: string | null
}

/** What came of sending a file; `id` is what the server calls it. */
export type SentFile = { status: 'done'; id: string } | RefusedFile | { status: 'stopped' }

type Sending = {
  /** Where it goes, with all that is to be said of it. */
  url: string
  /** The answer's field that names the file. */
  idField: string
  file: File
  contentType: string
  /** The same whenever the same file is sent again, so that it is there once. */
  key?: string
  /** Hears how many bytes are sent so far. */
  onProgress: (sent: number) => void
  signal: AbortSignal
}

/** Sends a file to the server as it is. XMLHttpRequest, because fetch can't say how much of a body is sent. */
export async function sendFile(sending: Sending): Promise<SentFile> {
  const sent = await sendOnce(sending)
  if (sent.status !== 'refused' || sent.reason !== 'signed-out') return sent
  await signedInAgain()
  return sendFile(sending)
}

function sendOnce({ url, idField, file, contentType, key, onProgress, signal }: Sending): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.setRequestHeader('content-type', contentType)
    // No form can send this header, so no other site can send a file in this person's name.
    request.setRequestHeader('apollo-require-preflight', 'true')
    for (const [name, value] of Object.entries(inPageLanguage())) request.setRequestHeader(name, value)
    if (key) request.setRequestHeader('idempotency-key', key)
    request.upload.onprogress = (event) => onProgress(event.loaded)
    request.onload = () => resolve(answerOf(request, idField))
    request.onerror = () => resolve(refused('unavailable', request))
    request.onabort = () => resolve({ status: 'stopped' })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

function answerOf(request: XMLHttpRequest, idField: string): SentFile {
  const id = textIn(request.responseText, idField)
  if (request.status === 201 && id !== null) return { status: 'done', id }
  return refused(REASONS[request.status] ?? 'failed', request)
}

const REASONS: Record<number, FileRefusal> = {
  401: 'signed-out',
  403: 'forbidden',
  413: 'too-large',
  415: 'wrong-type',
  429: 'unavailable',
  502: 'unavailable',
  503: 'unavailable',
}

function refused(reason: FileRefusal, request: XMLHttpRequest): RefusedFile {
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
