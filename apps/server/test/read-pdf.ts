import { getDocumentProxy } from 'unpdf'

/** A piece of text on a page, with its box in points from the lower left corner. */
type Piece = { text: string; left: number; bottom: number; right: number; top: number }

/** A PDF as a reader sees it, through pdf.js: pages with their text in the order it stands in the file. */
export async function readPdf(bytes: Uint8Array) {
  const proxy = await getDocumentProxy(bytes.slice())
  const { info, metadata } = await proxy.getMetadata()
  const pages = []
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const page = await proxy.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const found = markedItems(items)
    const [, , width = 0, height = 0] = page.view
    pages.push({
      size: [width, height],
      /** Everything that is to be read on it, heads and page numbers too. */
      text: textOf(found),
      content: textOf(found.filter(({ marks }) => !marks.includes('Artifact'))),
      pieces: found.filter(({ str }) => str.trim() !== '').map(pieceOf),
      unmarked: found.filter(({ str, marks }) => str.trim() !== '' && marks.length === 0),
      roles: rolesOf(await page.getStructTree()),
    })
  }
  const raw = Buffer.from(bytes).toString('latin1')
  const facts: Record<string, unknown> = { ...info }
  return {
    pages,
    /** The content from the first page to the last, as a screen reader says it: without running heads and page numbers. */
    text: words(pages.map(({ content }) => content).join(' ')),
    title: facts.Title,
    author: facts.Author,
    language: facts.Language,
    /** The title as the XML metadata say it. */
    xmlTitle: metadata?.get('dc:title'),
    isTagged: (await proxy.getMarkInfo())?.Marked,
    fonts: [...new Set([...raw.matchAll(/\/BaseFont \/([^\s]+)/g)].map(([, name]) => name))].sort(),
    described: raw.split('/FontDescriptor\n').length - 1,
    embedded: raw.split('/FontFile2 ').length - 1,
  }
}

/** Every piece of text that reaches over the edge of its page. */
export function outside({ pages }: Awaited<ReturnType<typeof readPdf>>): string[] {
  return pages.flatMap(({ size: [width = 0, height = 0], pieces }) =>
    pieces
      .filter(({ left, bottom, right, top }) => left < 0 || bottom < 0 || right > width || top > height)
      .map(({ text }) => text),
  )
}

/** The text with every stretch of spaces as one. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

type Tags = { role?: string; type?: string; children?: Tags[] } | null

/** The tags of everything on a page, in the order a screen reader takes them: "H1", "P", "TD". */
function rolesOf(tags: Tags): string[] {
  return (tags?.children ?? []).flatMap((child) =>
    child?.type === 'content' ? [tags?.role ?? ''] : rolesOf(child),
  )
}

type Item = { str: string; transform: unknown[]; width: number; height: number; hasEOL: boolean }
type Marked = Item & { marks: string[] }

/** Every piece of text with the marks it stands in: the tag of its element, or "Artifact" where it is decoration. */
function markedItems(items: readonly (Item | { type: string; tag?: string })[]): Marked[] {
  const marks: string[] = []
  return items.flatMap((item) => {
    if ('str' in item) return [{ ...item, marks: [...marks] }]
    if (item.type === 'endMarkedContent') marks.pop()
    else marks.push(item.tag ?? '')
    return []
  })
}

function textOf(items: readonly Item[]): string {
  return words(items.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join(''))
}

function pieceOf({ str, transform, width, height }: Item): Piece {
  const [left, bottom] = [Number(transform[4]), Number(transform[5])]
  return { text: str, left, bottom, right: left + width, top: bottom + height }
}
