import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { FolderDriver, INCOMING } from './storage-folder.ts'

test('given a file that can not be put in its place, then what was written of it is gone', async () => {
  const location = await mkdtemp(path.join(tmpdir(), 'journeyline-storage-'))
  onTestFinished(() => rm(location, { recursive: true }))
  await mkdir(path.join(location, 'taken'))
  const put = new FolderDriver({ location, visibility: 'private' }).put('taken', new Uint8Array(10))
  await expect(put).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
  expect(await readdir(path.join(location, INCOMING))).toEqual([])
})
