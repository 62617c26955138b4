import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** How a list of codes, one a line, differs from what is said today: a code that was told once is for ever (0028). */
export function codesAgainst(list: URL, codes: readonly string[]) {
  const listed = codesIn(list)
  return {
    gone: listed.filter((code) => !codes.includes(code)),
    unlisted: codes.filter((code) => !listed.includes(code)),
  }
}

/** Adds to a list what it lacks; it takes nothing away. */
export function addCodes(list: URL, codes: readonly string[]) {
  writeFileSync(list, `${[...new Set([...codesIn(list), ...codes])].sort().join('\n')}\n`)
}

const codesIn = (list: URL) =>
  existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []
