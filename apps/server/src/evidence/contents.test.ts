import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openSnapshot } from '@journeyline/db/backup/snapshot'
import { asOwner, SECRET } from '@journeyline/db/testing'
import { startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenEvidence, pdf, sha256 } from '../../test/given/evidence.ts'
import { inPieces } from '../../test/in-pieces.ts'
import { useWorld } from '../../test/kit.ts'
import { EvidenceContents, StorageAway } from './contents.ts'
import type { EvidenceConfig } from './evidence-config.ts'
import { openStorage, type Storage } from './storage.ts'

const world = useWorld()
const HOUR = 60 * 60 * 1000

let folder: string
let stopS3: () => Promise<void>
const configs = {} as Record<'folder' | 'bucket', EvidenceConfig>
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'journeyline-contents-'))
  const s3 = await startFauxqs({ port: 0, logger: false })
  s3.createBucket('evidence')
  stopS3 = () => s3.stop()
  configs.folder = { folder: path.join(folder, 'a'), bucket: null }
  configs.bucket = {
    folder: path.join(folder, 'b'),
    bucket: {
      name: 'evidence',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${s3.port}`,
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    },
  }
})
afterAll(async () => {
  await stopS3()
  await rm(folder, { recursive: true })
})

describe.each(['folder', 'bucket'] as const)('in a %s', (kind) => {
  let contents: EvidenceContents
  let storage: Storage
  beforeAll(async () => {
    contents = await EvidenceContents.open(configs[kind], world.database.staff)
    storage = await openStorage(configs[kind])
  })

  const keys = async () => {
    const { objects } = await storage.listAll('/', { recursive: true })
    return [...objects].flatMap((one) => (one.isFile ? [one.key] : [])).sort()
  }
  const keyOf = (content: Uint8Array) => sha256(content).replace(/^(..)(..)/, '$1/$2/$1$2')
  const receive = (content: Uint8Array) => contents.receive(inPieces(content, 7), () => {})
  /** A row that needs the content, of a file that is in the storage already or yet to come. */
  const row = async (content: Uint8Array) => {
    const { learnerId } = await givenEvidence(world).apprentice()
    return world.database.staff.prisma.evidenceFile.create({
      data: {
        learnerId,
        name: 'scan.pdf',
        contentType: 'application/pdf',
        bytes: content.length,
        sha256: sha256(content),
      },
    })
  }
  const stored = async (content: Uint8Array) => {
    const incoming = await receive(content)
    await contents.changing(incoming.sha256, async () => {
      await contents.place(incoming)
      await row(content)
    })
    await rm(incoming.path)
  }

  test('a content lies under its hash once a row needs it, and is read back as it is', async () => {
    const content = pdf()
    const before = await keys()
    await stored(content)
    await stored(content)
    expect(await keys()).toEqual([...before, keyOf(content)].sort())
    const file = { sha256: sha256(content), bytes: content.length }
    expect(await buffer((await contents.read(file))!)).toEqual(content)
    expect(await contents.read({ ...file, bytes: 1 })).toBeNull()
    expect(await contents.read({ ...file, sha256: sha256(pdf()) })).toBeNull()
  })

  test('a content that no row came to need is gone at once, one that others need stays', async () => {
    const [needed, unneeded] = [pdf(), pdf()]
    await stored(needed)
    const before = await keys()
    for (const content of [needed, unneeded]) {
      const incoming = await receive(content)
      const failing = contents.changing(incoming.sha256, async () => {
        await contents.place(incoming)
        throw new Error('the row was not written')
      })
      await expect(failing).rejects.toThrow('the row was not written')
      await rm(incoming.path)
    }
    expect(await keys()).toEqual(before)
  })

  test('what a killed server left is cleared away an hour later, and nothing else is', async () => {
    const [needed, unneeded, foreign] = [pdf(), pdf(), pdf()]
    const before = await keys()
    for (const content of [needed, unneeded]) {
      await storage.put(keyOf(content), content)
      await storage.put(`unsettled/${sha256(content)}.killed`, 'not settled yet')
    }
    await storage.put(keyOf(foreign), foreign)
    await row(needed)
    const incoming = await receive(pdf())
    const asLeft = await keys()
    await contents.sweep()
    expect(await keys()).toEqual(asLeft)
    await contents.sweep(new Date(Date.now() + HOUR + 1000))
    expect(await keys()).toEqual([...before, keyOf(needed), keyOf(foreign)].sort())
    expect(await readdir(path.dirname(incoming.path))).toEqual([])
  })

  test('while a backup is made nothing is deleted that it may read; the next sweep does it', async () => {
    const content = pdf()
    const backup = await openSnapshot(asOwner(world.ownerUrl), SECRET)
    await contents.changing(sha256(content), () => storage.put(keyOf(content), content))
    expect(await keys()).toContain(keyOf(content))
    await backup.close()
    await contents.sweep(new Date(Date.now() + HOUR + 1000))
    expect(await keys()).not.toContain(keyOf(content))
  })

  test('a content that another removes while it comes in is there in the end', async () => {
    const content = pdf()
    await stored(content)
    const incoming = await receive(content)
    const sam = await world.given.staff()
    await contents.changing(incoming.sha256, async () => {
      await contents.place(incoming)
      await contents.changing(incoming.sha256, () =>
        world.database.staff.prisma.evidenceFile.updateMany({
          where: { sha256: incoming.sha256 },
          data: { removedAt: new Date(), removedReason: 'It shows a patient.' },
        }),
      )
      expect(await keys()).not.toContain(keyOf(content))
      await sam.transaction(async (tx) => {
        await contents.keep(tx, incoming)
        const { learnerId, name, contentType, bytes } = await tx.evidenceFile.findFirstOrThrow()
        await tx.evidenceFile.create({
          data: { learnerId, name, contentType, bytes, sha256: incoming.sha256 },
        })
      })
    })
    await rm(incoming.path)
    expect(await keys()).toContain(keyOf(content))
  })
})

test('a storage that is away is told in words', async () => {
  const bucket = { ...configs.bucket.bucket!, endpoint: 'http://127.0.0.1:9' }
  const contents = await EvidenceContents.open({ ...configs.bucket, bucket }, world.database.staff)
  const read = contents.read({ sha256: sha256(pdf()), bytes: 1 })
  await expect(read).rejects.toThrow(StorageAway)
  await expect(read).rejects.toThrow(
    'The storage of files is away for the moment. Try again shortly; nothing was changed.',
  )
})
