import type { NounAccess } from './noun-access.ts'

/** What the nouns say of their tables, as one; a table that two of them speak of would be what the last one says, so it is refused. */
export function together(nouns: readonly [file: string, access: NounAccess][]): NounAccess {
  const saidIn = new Map<string, string>()
  for (const [file, access] of nouns) {
    for (const table of Object.keys(access)) {
      const before = saidIn.get(table)
      if (before) throw new Error(`Who sees ${table} is said in ${before} and in ${file}: say it once.`)
      saidIn.set(table, file)
    }
  }
  return Object.assign({}, ...nouns.map(([, access]) => access))
}
