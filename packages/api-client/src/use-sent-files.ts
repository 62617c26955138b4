import { useLayoutEffect, useRef, useState } from 'react'
import { newKey } from './act-keys.ts'
import { type RefusedFile, sendFile } from './send-file.ts'

/** A file of a form; `id` is what the server calls it, null until it has arrived. */
export type FormFile = { key: string; name: string; bytes: number; id: string | null }

/** How far a file is that has not arrived. */
export type FileState =
  | { status: 'chosen' }
  | { status: 'sending'; sent: number }
  | { status: 'refused'; message: string; again: boolean }

type Given = {
  value: readonly FormFile[]
  onChange: (value: FormFile[]) => void
  /** Why a file can't be sent at all; null when it may. */
  refusalOf: (file: File) => string | null
  /** Where a file goes, with all that is to be said of it; `answer` is the person's to the field's question. */
  urlOf: (file: File, answer: boolean) => string
  idField: string
  /** The sentence for a refusal that has none of its own. */
  wordsOf: (refused: RefusedFile) => string
  /** Takes back a file that has arrived and is not wanted after all. */
  takeBack: (file: { id: string; name: string }) => void
}

type Local = { file: File; state: FileState; stop: AbortController }

/** Files that are sent while their form is still being filled in: each is chosen, confirmed, on its way, arrived or refused. */
export function useSentFiles({ value, onChange, refusalOf, urlOf, idField, wordsOf, takeBack }: Given) {
  const [locals, setLocals] = useState<ReadonlyMap<string, Local>>(new Map())
  // Files arrive while others are on their way: each change starts from the latest, not from what was drawn.
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  }, [value])
  const change = (next: FormFile[]) => {
    latest.current = next
    onChange(next)
  }
  const become = (key: string, state: FileState) =>
    setLocals((now) => {
      const local = now.get(key)
      return local ? new Map(now).set(key, { ...local, state }) : now
    })

  const choose = (files: readonly File[]) => {
    const chosen = files.map((file) => ({ key: newKey(), file }))
    setLocals(
      (now) =>
        new Map([...now, ...chosen.map(({ key, file }) => [key, locally(file, refusalOf(file))] as const)]),
    )
    change([
      ...latest.current,
      ...chosen.map(({ key, file }) => ({ key, name: file.name, bytes: file.size, id: null })),
    ])
  }

  const send = async (key: string, answer: boolean) => {
    const local = locals.get(key)
    if (!local) return
    const { file, stop } = local
    become(key, { status: 'sending', sent: 0 })
    const sent = await sendFile({
      url: urlOf(file, answer),
      idField,
      file,
      contentType: file.type || 'application/octet-stream',
      key,
      onProgress: (bytes) => become(key, { status: 'sending', sent: bytes }),
      signal: stop.signal,
    })
    if (sent.status === 'stopped') return
    if (sent.status === 'refused') {
      const again = !['wrong-type', 'too-large'].includes(sent.reason)
      become(key, { status: 'refused', message: sent.message ?? wordsOf(sent), again })
      return
    }
    const stillWanted = latest.current.some((one) => one.key === key)
    if (stillWanted) change(latest.current.map((one) => (one.key === key ? { ...one, id: sent.id } : one)))
    else takeBack({ id: sent.id, name: file.name })
  }

  const remove = (key: string) => {
    const file = latest.current.find((one) => one.key === key)
    locals.get(key)?.stop.abort()
    change(latest.current.filter((one) => one.key !== key))
    if (file?.id) takeBack({ id: file.id, name: file.name })
  }

  const stateOf = (key: string): FileState => locals.get(key)?.state ?? { status: 'chosen' }
  return { choose, send, remove, stateOf }
}

function locally(file: File, refusal: string | null): Local {
  const state: FileState =
    refusal === null ? { status: 'chosen' } : { status: 'refused', message: refusal, again: false }
  return { file, state, stop: new AbortController() }
}
