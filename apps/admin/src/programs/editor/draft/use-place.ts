import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import type { Standard } from '@journeyline/domain/programs/standard'
import { useEffect, useState } from 'react'
import { idOf, PARTS, type Part, type Path, partOf } from './parts.ts'

/** Which part of the editor is open, and which row in it: `?part=schedule&open=jobFunctions.1`. Jumping gives the place the focus. */
export function usePlace(standard: Standard) {
  const [search, change] = useSearchWords()
  const [wanted, setWanted] = useState<Path | null>(null)
  const part = PARTS.find((one) => one === word(search, 'part')) ?? 'general'
  const open = pathOf(word(search, 'open') ?? '')
  const goTo = (next: Part, path: Path) =>
    change(
      { part: next === 'general' ? undefined : next, open: path.length > 1 ? path.join('.') : undefined },
      { replace: next === part },
    )
  useEffect(() => {
    if (wanted === null) return
    const element = elementAt(wanted)
    if (!element) return
    element.focus()
    element.scrollIntoView({ block: 'center' })
    setWanted(null)
  })
  return {
    part,
    open,
    setOpen: (path: Path) => goTo(part, path),
    jump: (path: Path) => {
      goTo(partOf(path, standard), path)
      setWanted(path)
    },
  }
}

/** The field or row at the place, or the nearest one around it; null until its part is drawn. */
function elementAt(path: Path): HTMLElement | null {
  const around = path.map((_, index) => path.slice(0, path.length - index))
  return around.map((one) => document.getElementById(idOf(one))).find((one) => one !== null) ?? null
}

function pathOf(text: string): Path {
  return text === '' ? [] : text.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
