import { posix } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXml } from 'hucre/xml'
import { UNPACKED_LIMIT, Unreadable } from './workbook-limits.ts'

/** How many sheets that can be seen a workbook may have. */
export const SHEET_LIMIT = 50

type Parts = Record<string, Uint8Array>

/**
 * A workbook made anew of what its rows need: the sheets that can be seen, their texts and their formats. Whatever else a file
 * holds or says of itself (pictures, a sheet named twice) is never unpacked, and what is counted is what is kept in memory.
 */
export function neededParts(bytes: Uint8Array, limit = UNPACKED_LIMIT): Uint8Array {
  const unpack = unpacker(bytes, limit)
  const path = targets('', unpack('_rels/.rels')).find(isOf('officeDocument'))?.target
  if (path === undefined) throw new Unreadable('UNREADABLE')
  const [folder, name] = [posix.dirname(path), posix.basename(path)]
  const workbook = unpack(path)
  const related = targets(folder, unpack(posix.join(folder, '_rels', `${name}.rels`)))
  const seen = elements(workbook, 'sheet').filter(({ '@state': state }) => !/hidden$/i.test(state ?? ''))
  if (seen.length > SHEET_LIMIT) throw new Unreadable('TOO_MANY_SHEETS')
  const sheets = seen
    .flatMap((sheet) => related.find(({ id }) => id === idOf(sheet)) ?? [])
    .filter(isOf('worksheet'))
  if (new Set(sheets.map(({ target }) => target)).size < sheets.length) throw new Unreadable('UNREADABLE')
  const rest = ['styles', 'sharedStrings'].flatMap((type) => related.find(isOf(type)) ?? [])
  const is1904 = ['1', 'true'].includes(elements(workbook, 'workbookPr')[0]?.['@date1904'] ?? '')
  return made(
    [...sheets, ...rest].map(({ type, target }) => ({ type, part: unpack(target) })),
    is1904,
  )
}

/** Unpacks one part after the other until they are larger together than the limit, by the room that is made for them. */
function unpacker(bytes: Uint8Array, limit: number) {
  let left = limit
  return (wanted: string): Uint8Array => {
    const found: Parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        if (name !== wanted) return false
        left -= compression === 0 ? size : originalSize
        if (left < 0) throw new Unreadable('TOO_LARGE')
        return true
      },
    })
    const part = found[wanted]
    if (part === undefined || part.length === 0) throw new Unreadable('UNREADABLE')
    return part
  }
}

interface Target {
  id: string
  type: string
  /** Its path within the archive. */
  target: string
}

function targets(folder: string, relations: Uint8Array): Target[] {
  return elements(relations, 'Relationship').map(({ '@Id': id, '@Type': type, '@Target': target }) => ({
    ...{ id: id ?? '', type: posix.basename(type ?? '') },
    target: posix.join('/', target?.startsWith('/') ? '' : folder, target ?? '').slice(1),
  }))
}

const isOf =
  (type: string) =>
  (target: Target): boolean =>
    target.type === type

/** The relation that a sheet is by, whatever its file calls the namespace. */
const idOf = (sheet: Attributes) =>
  Object.entries(sheet).find(([name, id]) => id !== null && /:id$/i.test(name))?.[1]

type Attributes = Record<string, string | null>

const elements = (part: Uint8Array, tag: string) =>
  readXml<Attributes>(strFromU8(part), { rowTag: tag, stripNamespaces: true }).data

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function made(parts: { type: string; part: Uint8Array }[], is1904: boolean): Uint8Array {
  const related = (each: { type: string; target: string }[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.map(({ type, target }, at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`
  const sheets = parts.flatMap(({ type }, at) =>
    type === 'worksheet' ? [`<sheet name="${at}" sheetId="${at + 1}" r:id="r${at}"/>`] : [],
  )
  const texts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': related([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${Number(is1904)}"/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related(parts.map(({ type }, at) => ({ type, target: `${at}.xml` }))),
  }
  const all = [
    ...Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const),
    ...parts.map(({ part }, at) => [`xl/${at}.xml`, part] as const),
  ]
  return zipSync(Object.fromEntries(all), { level: 0 })
}
