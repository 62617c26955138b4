import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { givenImports } from '../../test/given/imports.ts'
import { givenWorkbook } from '../../test/given/workbook.ts'
import { clock, useWorld } from '../../test/kit.ts'
import { refusal } from '../../test/refusal.ts'
import type { SignedIn, Viewer } from '../kernel/viewer.ts'
import { fileRoutes } from './file-routes.ts'

const LIMIT = 2 * 1024 * 1024

const world = useWorld()
let sam: SignedIn
beforeAll(async () => {
  sam = await world.given.staff()
})

/** The routes on a port of their own, for one viewer. */
async function listening(viewer: Viewer): Promise<string> {
  const app = express()
  app.use(fileRoutes({ viewerOf: async () => viewer, clock, limit: LIMIT }))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const HEADERS = { 'content-type': 'text/csv', 'apollo-require-preflight': 'true' }

async function send(
  viewer: Viewer,
  body: string | Uint8Array | ReadableStream,
  { headers = HEADERS as Record<string, string>, kind = 'ROSTER' } = {},
) {
  const url = await listening(viewer)
  const response = await fetch(`${url}/uploads?kind=${kind}&fileName=roster.csv`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit)
  return [response.status, (await response.json()) as { importId?: string; message?: string }] as const
}

const kept = () => world.database.staff.prisma.import.count()

test('a file is kept in parts and can be previewed', async () => {
  const [status, { importId }] = await send(sam, `external_id\n${'x'.repeat(700_000)}\n`)
  expect(status).toBe(201)
  const parts = await world.database.staff.prisma.importPart.findMany({ select: { bytes: true } })
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.reduce((total, { bytes }) => total + bytes.length, 0)).toBe(700_013)
  expect(await givenImports(world).look(sam, importId!)).toMatchObject({
    bytesTotal: 700_013,
    status: 'UPLOADING',
  })
})

test('only staff send files, only CSV and workbooks, with the header that other sites cannot send, and never nothing', async () => {
  const before = await kept()
  const employer = await world.given.employerPerson()
  const statuses = [
    await send({ kind: 'ANONYMOUS' }, 'a\n'),
    await send(employer, 'a\n'),
    await send(sam, 'a\n', { headers: { 'content-type': 'text/csv' } }),
    await send(sam, '{}', { headers: { ...HEADERS, 'content-type': 'application/json' } }),
    await send(sam, 'a\n', { kind: 'PHOTOS' }),
    await send(sam, ''),
  ]
  expect(statuses.map(([status]) => status)).toEqual([401, 403, 403, 415, 400, 400])
  for (const [, { message }] of statuses) expect(message).toMatch(/^[A-Z].+\.$/)
  expect(await kept()).toBe(before)
})

test('a workbook is taken as what it is', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const [status, { importId }] = await send(sam, givenWorkbook([[['code'], ['a']]]), {
    ...{ headers: { ...HEADERS, 'content-type': type }, kind: 'COHORTS' },
  })
  expect([status, importId]).toEqual([201, expect.stringMatching(/^RosterImport_/)])
})

test('a file over the limit is refused, by its announced length or by its bytes, and leaves nothing', async () => {
  const before = await kept()
  const sentence =
    'The file is larger than 2 MB, the limit. Split it into several files and import one after another.'
  expect(await send(sam, new Uint8Array(LIMIT + 1))).toEqual([413, refusal('PAYLOAD_TOO_LARGE', sentence)])
  let sent = 0
  const unannounced = new ReadableStream({
    pull(controller) {
      sent += 1024 * 1024
      if (sent > LIMIT + 4 * 1024 * 1024) controller.close()
      else controller.enqueue(new Uint8Array(1024 * 1024))
    },
  })
  expect(await send(sam, unannounced)).toEqual([413, refusal('PAYLOAD_TOO_LARGE', sentence)])
  expect(await kept()).toBe(before)
})

test('the report has a line per change and per problem, and no cell that a spreadsheet would run', async () => {
  const code = (await world.given.cohort()).code
  const { id } = await givenImports(world).preview(
    sam,
    `external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since
"=1+1",Noor,Khan,noor-report@example.org,${code},US-MC,2026-09-10,TRAINING,2026-09-14
R-2,Noor,Khan,nowhere,${code},US-MC,2026-09-10,TRAINING,2026-09-14
`,
  )
  const response = await fetch(`${await listening(sam)}/imports/${id}/report.csv`)
  expect(response.headers.get('content-type')).toContain('text/csv')
  const lines = (await response.text()).trim().split('\n')
  expect(lines).toHaveLength(11)
  expect(lines.slice(0, 2)).toEqual([
    'line,outcome,key,column,from,to,problem',
    "2,CREATE,'=1+1,external_id,,'=1+1,",
  ])
  expect(lines.at(-1)).toBe(
    '3,REFUSE,R-2,email,,,“nowhere” is not an e-mail address. Write one like amara@example.org.',
  )
  const accented = await fetch(`${await listening(sam)}/imports/${id}/report.csv`, {
    headers: { 'accept-language': 'en-XA' },
  })
  expect(accented.headers.get('content-disposition')).toContain(encodeURIComponent('řépøřŧ'))
  const [header, ...rows] = (await accented.text()).trim().split('\n')
  expect(header).toMatch(/^łîñé~+,øüŧçømé~+,kéý~+,çøłümñ~+,fřøm~+,ŧø~+,přøbłém~+$/)
  expect(rows[0]).toBe(lines[1])
  expect(rows.at(-1)).toMatch(/^3,REFUSE,R-2,email,,,“nowhere” îš ñøŧ/)
  expect(rows.at(-1)).not.toMatch(/address|Write/)
  const employer = await world.given.employerPerson()
  expect((await fetch(`${await listening(employer)}/imports/${id}/report.csv`)).status).toBe(403)
  expect((await fetch(`${await listening(sam)}/imports/RosterImport_nothing/report.csv`)).status).toBe(404)
})
