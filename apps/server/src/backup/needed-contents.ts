import type { Snapshot } from '@journeyline/db/backup/snapshot'

/** Read at once; a list of this many hashes takes no memory to speak of. */
const PAGE = 1000

/** The contents that rows of evidence need, each once, by their SHA-256. */
export async function* neededContents(
  snapshot: Pick<Snapshot, 'ask'>,
): AsyncGenerator<{ sha256: string; files: number }> {
  for (let after = ''; ; ) {
    const page = await snapshot.ask<{ sha256: string; files: number }>(
      `select sha256, count(*)::int as files from evidence_file
       where removed_at is null and sha256 > $1 group by 1 order by 1 limit $2`,
      [after, PAGE],
    )
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)!.sha256
  }
}
