import { findings } from '@journeyline/db/backup/recounts'
import type { Snapshot } from '@journeyline/db/backup/snapshot'
import { hashOf } from '../evidence/content-key.ts'
import { MARKS } from '../evidence/contents.ts'
import type { Storage } from '../evidence/storage.ts'
import { wholeContent } from './back-up.ts'
import { neededContents } from './needed-contents.ts'

/** One thing that was looked at, in words, and whether it is as it should be. */
export interface Checked {
  ok: boolean
  line: string
}

/** Looks at everything that one moment of an installation holds: the database, what is counted in it, and the evidence. */
export async function* checkInstallation(snapshot: Snapshot, storage: Storage): AsyncGenerator<Checked> {
  yield { ok: true, line: `migrations: all ${snapshot.migrations.length} applied` }
  yield snapshot.guardsStand
    ? { ok: true, line: 'functions and triggers: as they were applied' }
    : {
        ok: false,
        line: 'functions and triggers: changed since they were applied; a start of the server brings them back',
      }
  yield snapshot.policiesStand
    ? { ok: true, line: 'policies: as they were applied' }
    : { ok: false, line: 'policies: changed since they were applied; a start of the server brings them back' }
  for await (const { what, amiss } of findings(snapshot))
    yield { ok: amiss === 0, line: amiss === 0 ? `${what}: right` : `${what}: ${amiss} amiss` }
  yield* checkEvidence(snapshot, storage)
}

async function* checkEvidence(snapshot: Snapshot, storage: Storage): AsyncGenerator<Checked> {
  let whole = 0
  const needed = new Set<string>()
  for await (const { sha256, files } of neededContents(snapshot)) {
    needed.add(sha256)
    if (await wholeContent(storage, sha256)) whole++
    else {
      const names = await snapshot.ask<{ id: string; name: string }>(
        'select id, name from evidence_file where sha256 = $1 and removed_at is null order by id limit 3',
        [sha256],
      )
      const which = names.map(({ id, name }) => `${name} (${id})`).join(', ')
      yield {
        ok: false,
        line: `evidence: the storage does not hold ${sha256} whole, which ${files} ${files === 1 ? 'row needs' : 'rows need'}: ${which}`,
      }
    }
  }
  yield { ok: true, line: `evidence: ${whole} of ${needed.size} contents are whole` }
  const surplus = await surplusOf(storage, needed)
  // nothing is lost by it: a content that came in since the moment looked at, or one of which a killed server left the mark
  yield {
    ok: true,
    line: `evidence: ${surplus} ${surplus === 1 ? 'content lies' : 'contents lie'} there that no row needs`,
  }
}

/** How many contents lie in the storage that nobody needs. */
async function surplusOf(storage: Storage, needed: Set<string>): Promise<number> {
  let surplus = 0
  for (let page: string | undefined; ; ) {
    const options = { recursive: true, ...(page ? { paginationToken: page } : {}) }
    const { objects, paginationToken } = await storage.listAll('/', options)
    for (const item of objects) {
      if (!item.isFile || item.key.startsWith(MARKS)) continue
      const hash = hashOf(item.key)
      if (hash !== null && !needed.has(hash)) surplus++
    }
    page = paginationToken
    if (!page) return surplus
  }
}
