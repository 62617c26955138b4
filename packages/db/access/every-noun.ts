import { readdirSync } from 'node:fs'
import type pg from 'pg'
import type { NounAccess, Side } from './noun-access.ts'
import { together } from './together.ts'

const HERE = new URL('./', import.meta.url)
const NOT_A_NOUN = ['every-noun.ts', 'noun-access.ts', 'together.ts']

/** One file a noun; programs first, as rows hang on what a version asks. */
const files = readdirSync(HERE)
  .filter((file) => !NOT_A_NOUN.includes(file))
  .sort(
    (one, other) => Number(other === 'programs.ts') - Number(one === 'programs.ts') || (one < other ? -1 : 1),
  )

const nouns: [file: string, access: NounAccess][] = []
// one after the other: the test runner's loader runs a module twice that two of them ask for at the same moment
for (const file of files) nouns.push([file, (await import(new URL(file, HERE).href)).access])

/** Who sees and who writes what of every table. */
export const ACCESS: NounAccess = together(nouns)

/** Ids by table, of both sides. */
export type SidesRows = Record<'ours' | 'theirs', Record<string, string[]>>

/** Writes rows of every noun for both sides, as the database's owner: what our employer may see of OWN is `ours`, and nothing of `theirs`. */
export async function writeRows(
  owner: Pick<pg.ClientBase, 'query'>,
  ours: Side,
  theirs: Side,
): Promise<SidesRows> {
  const written: SidesRows = { ours: {}, theirs: {} }
  const write = async (statements: readonly string[]) => {
    const ids: string[] = []
    for (const sql of statements)
      ids.push(...(await owner.query<{ id: string }>(sql)).rows.map(({ id }) => id))
    return ids
  }
  for (const [table, { rows, hiddenRows }] of Object.entries(ACCESS)) {
    for (const [whose, of] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      if (!rows) continue
      const ids = await write(rows(of))
      written[whose][table] = ids
      if (ids[0]) of[table] ??= ids[0]
    }
    if (hiddenRows)
      written.theirs[table] = [...(written.theirs[table] ?? []), ...(await write(hiddenRows(ours)))]
  }
  return written
}
