import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { evidenceServer } from '../../test/evidence-server.ts'
import { givenEvidence, PNG, pdf, sha256 } from '../../test/given/evidence.ts'
import { NOBODY, useWorld } from '../../test/kit.ts'
import { failure, refusal } from '../../test/refusal.ts'
import { openId, sealId } from '../graphql/global-id.ts'
import type { Viewer } from '../kernel/viewer.ts'
import { StorageAway } from './contents.ts'

const world = useWorld()
const HEADERS = { 'content-type': 'application/pdf', 'apollo-require-preflight': 'true' }

type Query = Record<string, string>

async function send(
  viewer: Viewer,
  query: Query,
  body: Uint8Array | string | ReadableStream,
  headers: Record<string, string> = HEADERS,
) {
  const params = new URLSearchParams({ fileName: 'scan.pdf', confirmed: 'true', ...query })
  const response = await fetch(`${await evidenceServer(world, viewer)}/evidence?${params}`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit) // the streams of fetch are newer than its types
  return [response.status, (await response.json()) as { evidenceFileId?: string; message?: string }] as const
}

async function get(viewer: Viewer, fileId: string, method = 'GET') {
  const response = await fetch(`${await evidenceServer(world, viewer)}/evidence/${fileId}`, { method })
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  }
}

const rowOf = (evidenceFileId: string) =>
  world.database.staff.prisma.evidenceFile.findUniqueOrThrow({ where: { id: openId(evidenceFileId).id } })
const rows = () => world.database.staff.prisma.evidenceFile.count()
const kept = async () =>
  (await readdir(world.evidence.folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
const placeOf = (content: Uint8Array) => {
  const hash = sha256(content)
  return path.join(world.evidence.folder, hash.slice(0, 2), hash.slice(2, 4), hash)
}

test('staff send a file of a learner in, and it is kept under its hash until somebody says what it proves', async () => {
  const sam = await world.given.staff()
  const { learner, learnerId } = await givenEvidence(world).apprentice()
  const content = pdf()
  const [status, { evidenceFileId }] = await send(
    sam,
    { learner, fileName: '../Tystysgrif Siân.PDF', detailsUnits: 'true' },
    content,
  )
  expect(status).toBe(201)
  const { id, ...row } = await rowOf(evidenceFileId!)
  expect(row).toEqual({
    learnerId,
    name: 'Tystysgrif Siân.PDF',
    contentType: 'application/pdf',
    bytes: content.length,
    sha256: sha256(content),
    detailsUnits: true,
    uploadedAt: new Date('2026-11-23T15:00:00Z'),
    createdAt: expect.any(Date),
    updatedAt: expect.any(Date),
    uploadedById: sam.personId,
    employerId: null,
    removedAt: null,
    removedById: null,
    removedReason: null,
    proves: null,
    provesId: null,
    hoursEntryId: null,
    signOffId: null,
    credentialId: null,
    examAttemptId: null,
    ceuEntryId: null,
    internshipId: null,
    checkRecordId: null,
    priorLearningId: null,
    reviewId: null,
  })
  expect(
    await world.database.staff.prisma.auditEntry.findMany({
      where: { subjectId: id },
      select: { actorId: true, act: true, subjectType: true, detail: true },
    }),
  ).toEqual([
    {
      actorId: sam.personId,
      act: 'evidence.added',
      subjectType: 'EvidenceFile',
      detail: { sha256: sha256(content) },
    },
  ])
})

test("an employer's people send files of whom they employ, by the employment; another's does not exist", async () => {
  const given = givenEvidence(world)
  const { placement, learner, employerId } = await given.apprentice()
  const maria = await world.given.employerPerson(employerId)
  const [status, { evidenceFileId }] = await send(maria, { placement }, pdf())
  expect(status).toBe(201)
  expect(await rowOf(evidenceFileId!)).toMatchObject({ uploadedById: maria.personId, employerId })
  const before = await rows()
  expect(await send(maria, { placement: (await given.apprentice()).placement }, pdf())).toEqual([
    404,
    refusal('NOT_FOUND', 'There is no such employment. It may have been removed; read the list again.'),
  ])
  expect(await send(maria, { learner }, pdf())).toEqual([
    400,
    refusal('BAD_REQUEST', "Say whose file this is: add placement= and the employment's id to the address."),
  ])
  expect(await rows()).toBe(before)
})

test('a file is sent by somebody who is signed in, of somebody, confirmed, with the header that other sites cannot send', async () => {
  const sam = await world.given.staff()
  const { learner } = await givenEvidence(world).apprentice()
  const [before, keptBefore] = [await rows(), await kept()]
  const { 'apollo-require-preflight': _, ...simple } = HEADERS
  const answers = [
    await send(NOBODY, { learner }, pdf()),
    await send(sam, { learner }, pdf(), simple),
    await send(sam, { learner, confirmed: 'perhaps' }, pdf()),
    await send(sam, {}, pdf()),
    await send(sam, { learner: sealId('Learner', '01990000-0000-7000-8000-000000000000') }, pdf()),
    await send(sam, { learner }, ''),
  ]
  expect(answers.map(([status]) => status)).toEqual([401, 403, 400, 400, 404, 400])
  for (const [, { message }] of answers) expect(message).toMatch(/^\S.+\.$/)
  expect(answers[2]![1].message).toBe(
    'Look through the file and confirm that it shows nothing of a patient and nothing of Practicode. If it does, take that out first.',
  )
  expect([await rows(), await kept()]).toEqual([before, keptBefore])
})

test.each([
  ['scan.docx', 'application/pdf', pdf(), 'scan.docx is not a PDF, PNG, or JPEG.'],
  ['scan.pdf', 'text/html', pdf(), 'scan.pdf is not a PDF, PNG, or JPEG.'],
  ['scan.pdf', 'application/pdf', PNG, 'scan.pdf holds a PNG. Change the end of its name to .png'],
  [
    'drawing.png',
    'image/png',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'drawing.png holds no PDF, PNG, or JPEG, whatever it is called.',
  ],
  [
    'page.pdf',
    'application/octet-stream',
    '<!doctype html><title>%PDF-1.7</title><script>alert(1)</script>',
    'page.pdf holds no PDF, PNG, or JPEG, whatever it is called.',
  ],
])(
  '%s of type %s is refused for what it is, and leaves nothing',
  async (fileName, type, content, sentence) => {
    const sam = await world.given.staff()
    const { learner } = await givenEvidence(world).apprentice()
    const [before, keptBefore] = [await rows(), await kept()]
    const [status, { message }] = await send(sam, { learner, fileName }, content, {
      ...HEADERS,
      'content-type': type,
    })
    expect(status).toBe(415)
    expect(message).toContain(sentence)
    expect([await rows(), await kept()]).toEqual([before, keptBefore])
  },
)

test('10 MB and a byte are refused, by their announced length or while they come, and leave nothing; 10 MB are kept', async () => {
  const sam = await world.given.staff()
  const { learner } = await givenEvidence(world).apprentice()
  const [before, keptBefore] = [await rows(), await kept()]
  const most = Buffer.concat([pdf(), Buffer.alloc(10_000_000)]).subarray(0, 10_000_000)
  const over = Buffer.concat([most, Buffer.alloc(1)])
  const sentence = 'scan.pdf has 10.1 MB, and 10 MB is the most. Make it smaller, or send it in parts.'
  expect(await send(sam, { learner }, over)).toEqual([413, refusal('PAYLOAD_TOO_LARGE', sentence)])
  let sent = 0
  const unannounced = new ReadableStream({
    pull(controller) {
      controller.enqueue(over.subarray(sent, sent + 100_000))
      sent += 100_000
      if (sent > over.length) controller.close()
    },
  })
  expect(await send(sam, { learner }, unannounced)).toEqual([413, refusal('PAYLOAD_TOO_LARGE', sentence)])
  expect([await rows(), await kept()]).toEqual([before, keptBefore])
  const [status, { evidenceFileId }] = await send(sam, { learner }, most)
  expect(status).toBe(201)
  expect((await get(sam, evidenceFileId!)).body.equals(most)).toBe(true)
})

test('the same content lies once, whatever it is called and however many send it at once', async () => {
  const sam = await world.given.staff()
  const { learner } = await givenEvidence(world).apprentice()
  const content = pdf()
  const keptBefore = await kept()
  const files = await Promise.all(
    ['one.pdf', 'other.pdf', 'third.pdf'].map((fileName) => send(sam, { learner, fileName }, content)),
  )
  expect(files.map(([status]) => status)).toEqual([201, 201, 201])
  expect(await kept()).toEqual([...keptBefore, sha256(content)].sort())
  for (const [, { evidenceFileId }] of files) {
    expect((await get(sam, evidenceFileId!)).body.equals(content)).toBe(true)
  }
})

test('a file is given back whole, to be saved and never to be shown or run by the browser', async () => {
  const sam = await world.given.staff()
  const given = givenEvidence(world)
  const content = pdf()
  const { learner } = await given.apprentice()
  const name = 'Siân "the best" certificate.pdf'
  const id = sealId('EvidenceFile', await given.file(sam, { learner }, { content, name }))
  for (const method of ['GET', 'HEAD']) {
    const { status, headers, body } = await get(sam, id, method)
    expect(status).toBe(200)
    expect(body.equals(method === 'GET' ? content : Buffer.alloc(0))).toBe(true)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="Si?n \\"the best\\" certificate.pdf"; filename*=UTF-8''Si%C3%A2n%20%22the%20best%22%20certificate.pdf`,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers.get('content-encoding')).toBeNull()
  }
})

test('whoever sees what a file proves gets it; to everybody else a hidden file is like none', async () => {
  const given = givenEvidence(world)
  const sam = await world.given.staff()
  const { learner, employerId, enrollment } = await given.apprentice()
  const fileId = await given.file(sam, { learner })
  const id = sealId('EvidenceFile', fileId)
  const [maria, rival] = [await world.given.employerPerson(employerId), await world.given.employerPerson()]
  const statuses = async () =>
    Promise.all([sam, maria, rival, NOBODY].map(async (viewer) => (await get(viewer, id)).status))
  expect(await statuses()).toEqual([200, 404, 404, 401])
  await world.database.staff.prisma.evidenceFile.update({
    where: { id: fileId },
    data: { proves: 'SIGN_OFF', provesId: (await given.signOff(enrollment.id)).id },
  })
  expect(await statuses()).toEqual([200, 200, 404, 401])
  const nothing = sealId('EvidenceFile', '01990000-0000-7000-8000-000000000000')
  for (const missing of [nothing, 'EvidenceFile_nothing', learner, '..%2Fauth-secret']) {
    expect((await get(rival, missing)).status, missing).toBe(404)
  }
  expect((await get(rival, nothing)).body).toEqual((await get(rival, id)).body)
})

test('a removed file is gone, and a file whose content is lost is told from one that never was', async () => {
  const given = givenEvidence(world)
  const sam = await world.given.staff()
  const { learner } = await given.apprentice()
  const [removed, lost, cut] = [await given.file(sam, { learner }), pdf(), pdf()]
  await world.database.staff.prisma.evidenceFile.update({
    where: { id: removed },
    data: { removedAt: new Date(), removedReason: 'It shows a patient.' },
  })
  const told = vi.spyOn(process, 'emitWarning').mockReturnValue()
  const answer = async (id: string) => {
    const { status, body } = await get(sam, sealId('EvidenceFile', id))
    return [status, JSON.parse(body.toString())]
  }
  expect(await answer(removed)).toEqual([
    410,
    refusal('GONE', 'scan.pdf was removed. The record says who did it and why.'),
  ])
  const message =
    'The content of scan.pdf is missing from the storage. Tell whoever looks after this server; its line in the record stays.'
  const lostId = await given.file(sam, { learner }, { content: lost })
  await rm(placeOf(lost))
  expect(await answer(lostId)).toEqual([500, failure('INTERNAL_SERVER_ERROR', message)])
  const cutId = await given.file(sam, { learner }, { content: cut })
  await writeFile(placeOf(cut), cut.subarray(0, 5))
  expect(await answer(cutId)).toEqual([500, failure('INTERNAL_SERVER_ERROR', message)])
  expect(told.mock.calls).toEqual([
    [`The storage does not hold evidence file ${lostId} (SHA-256 ${sha256(lost)}) whole.`],
    [`The storage does not hold evidence file ${cutId} (SHA-256 ${sha256(cut)}) whole.`],
  ])
  told.mockRestore()
})

test('given a key that can not be used, when a large file comes with it, then it is told so and the server goes on', async () => {
  const sam = await world.given.staff()
  const { learner } = await givenEvidence(world).apprentice()
  const large = Buffer.concat([pdf(), Buffer.alloc(5_000_000)])
  const answer = await send(sam, { learner }, large, { ...HEADERS, 'idempotency-key': 'short' })
  expect(answer).toEqual([
    400,
    {
      code: 'BAD_REQUEST',
      message:
        'This Idempotency-Key can’t be used. Send 16 to 100 letters, digits or signs without spaces, such as a new UUID for each act.',
    },
  ])
})

test('given the storage is away or full, when a file is sent or asked for, then it is told so, and nothing of it is left', async () => {
  const sam = await world.given.staff()
  const { learner } = await givenEvidence(world).apprentice()
  const [, { evidenceFileId }] = await send(sam, { learner }, pdf())
  const failing = (error: Error) => {
    for (const act of ['keep', 'read'] as const)
      vi.spyOn(world.evidence.contents, act).mockImplementationOnce(() =>
        Promise.reject(new StorageAway(error)),
      )
  }
  vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  const full = new Error('it was not written', {
    cause: Object.assign(new Error('write'), { code: 'ENOSPC' }),
  })
  for (const [error, message] of [
    [
      new Error('connect'),
      'The storage of files is away for the moment. Try again shortly; nothing was changed.',
    ],
    [
      full,
      'There is no room left on the disk; nothing was changed. Tell whoever runs this server to make some, then try again.',
    ],
  ] as const) {
    const before = await kept()
    failing(error)
    const said = { message, code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) }
    expect(await send(sam, { learner }, pdf())).toEqual([503, said])
    const { status, body } = await get(sam, evidenceFileId!)
    expect([status, JSON.parse(body.toString())]).toEqual([503, said])
    expect(await kept()).toEqual(before)
  }
  vi.restoreAllMocks()
})
