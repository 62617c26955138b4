import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Entry, readArchive, writeArchive } from './archive.ts'

async function* holding(text: string): AsyncGenerator<Entry> {
  for (const name of ['a', 'b']) yield { name, content: Buffer.from(text) }
}

test('of two that are written into one name at once one is there whole, and the other is refused and leaves nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'journeyline-archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'backup.tar')
  const texts = ['one', 'another']
  const undone: string[] = []
  const written = await Promise.allSettled(
    texts.map((text) => writeArchive(file, holding(text), () => () => void undone.push(text))),
  )
  const [first] = texts.filter((_, i) => written[i]!.status === 'fulfilled')
  expect(undone).toEqual(texts.filter((text) => text !== first))
  expect(written.filter(({ status }) => status === 'rejected')).toEqual([
    { status: 'rejected', reason: expect.objectContaining({ code: 'EEXIST', dest: file }) },
  ])
  const entries: string[] = []
  for await (const { name, content } of readArchive(file)) entries.push(`${name}: ${content}`)
  expect(entries).toEqual([`a: ${first}`, `b: ${first}`])
  expect([readdirSync(folder), statSync(file).mode & 0o777]).toEqual([['backup.tar'], 0o600])
})
