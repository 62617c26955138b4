import { normalized } from '../normalized.ts'

/** The most characters of a file's name, its extension counted. */
export const FILE_NAME_LENGTH = 120

/** What a file is called that has no name left. */
const NAMELESS = 'evidence'

// Control characters and line separators; marks that turn the direction of writing and can hide an extension; halves of characters.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/**
 * A file's name as it is stored and shown: its last part without path, unseen characters and dots at either end, and no
 * longer than allowed; its extension stays.
 */
export function cleanFileName(name: string): string {
  const parts = normalized(name.replace(UNSEEN, ''), 'NFC').replace(/\s+/g, ' ').split(/[\\/]/)
  const last = withoutEnd(parts.findLast((part) => withoutEnd(part) !== '') ?? '')
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(last)?.[0] ?? ''
  const stem = last.slice(0, last.length - extension.length).replace(/^[ .]+/, '')
  const shortened = [...stem].slice(0, FILE_NAME_LENGTH - extension.length).join('')
  return `${withoutEnd(shortened) || NAMELESS}${extension}`
}

function withoutEnd(text: string): string {
  return text.replace(/[ .]+$/, '')
}
