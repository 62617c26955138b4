import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { asOwner, databaseOf, emptyOwnDatabase } from '@journeyline/db/testing'
import { expect, inject, onTestFinished, test } from 'vitest'
import { pdf, sha256 } from '../../test/given/evidence.ts'
import { SECRET, serving } from '../../test/serving.ts'

const CLI = fileURLToPath(new URL('../backup-cli.ts', import.meta.url))

/** A folder for one test. */
async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'journeyline-backup-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

/** Runs a command as an operator does; its exit code, and every line it says. */
function run(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; lines: string[] }> {
  const { DATABASE_URL: _, AUTH_SECRET: __, DATA_DIR: ___, ...rest } = process.env
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['--import', '@journeyline/typescript', CLI, ...args],
      { env: { ...rest, ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code) : 0,
          lines: `${stdout}${stderr}`.split('\n').filter((line) => line !== ''),
        }),
    ),
  )
}

/** What people see of everything: learners and where they stand, hours, and a file that proves something. */
const EVERYTHING = `{
  learners(first: 100) { totalCount edges { node { id firstName lastName
    evidenceFiles(first: 3) { edges { node { name sha256 url uploadedBy { label } } } }
    enrollments(first: 3) { edges { node { id stage stageSince programVersion { number } } } } } } }
  cohorts(first: 20) { edges { node { id code seatsTaken } } }
}`

/** An installation at work on a database that its owner, who is no superuser, owns; with a file of evidence. */
async function installation() {
  const { ownerUrl, drop } = await databaseOf('9f3c6ea', inject('adminUrl'))
  onTestFinished(drop)
  const dataDir = await folder()
  const server = await serving({ databaseUrl: ownerUrl, dataDir })
  const content = pdf()
  const params = new URLSearchParams({
    learner: 'Learner_nzhopE2o5pZ92ze8Rkm-aQ',
    fileName: 'letter.pdf',
    confirmed: 'true',
  })
  const sent = await server.request(`/evidence?${params}`, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', 'apollo-require-preflight': 'true' },
    body: content,
  })
  const { evidenceFileId } = (await sent.json()) as { evidenceFileId: string }
  const env = { DATABASE_URL: asOwner(ownerUrl), DATA_DIR: dataDir, AUTH_SECRET: SECRET }
  const hash = sha256(content)
  const place = path.join(dataDir, 'evidence', hash.slice(0, 2), hash.slice(2, 4), hash)
  return { server, env, content, evidenceFileId, place }
}

/** The same with its backup. */
async function backedUp() {
  const made = await installation()
  const file = path.join(await folder(), 'journeyline.tar')
  const told = await run(['backup', file], made.env)
  return { ...made, file, told }
}

/** Restores into an empty installation, looks at it, and starts it. */
async function restored(
  file: string,
  target: { DATABASE_URL?: string; DATA_DIR: string },
  databaseUrl: string | null,
) {
  const env = { ...target, AUTH_SECRET: SECRET }
  expect(await run(['restore', file], env)).toEqual({
    code: 0,
    lines: [
      expect.stringMatching(
        /^Restored as it was at .*Z\. Everybody signs in again\. Look at it with "run check:data"\.$/,
      ),
    ],
  })
  const { code, lines } = await run(['check'], env)
  expect({ code, faults: lines.filter((line) => !line.startsWith('ok ')) }).toEqual({
    code: 0,
    faults: ['All is well.'],
  })
  return serving({ databaseUrl, dataDir: target.DATA_DIR })
}

test('a rehearsal: what was backed up beside a running server is restored into an empty folder and answers the same', async () => {
  const { server, content, evidenceFileId, file, told } = await backedUp()
  expect(told).toEqual({
    code: 0,
    lines: [
      expect.stringMatching(/journeyline\.tar holds \d{4,} rows of \d+ tables and 1 files of evidence\.$/),
      'AUTH_SECRET is not in it. Keep it where the backup is not.',
    ],
  })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const before = await server.ask(EVERYTHING)
  expect(before).toMatchObject({ data: { learners: { totalCount: 25 } } })
  const there = await restored(file, { DATA_DIR: path.join(await folder(), 'data') }, null)
  expect(await there.ask(EVERYTHING)).toEqual(before)
  const letter = await there.request(`/evidence/${evidenceFileId}`)
  expect(Buffer.from(await letter.arrayBuffer())).toEqual(content)
})

test('the same into an empty database, by the rights of its owner; what is there already is never written over', async () => {
  const { server, env, file } = await backedUp()
  const before = await server.ask(EVERYTHING)
  const { ownerUrl, drop } = await emptyOwnDatabase(inject('adminUrl'))
  onTestFinished(drop)
  const target = { DATABASE_URL: asOwner(ownerUrl), DATA_DIR: await folder() }
  const there = await restored(file, target, ownerUrl)
  expect(await there.ask(EVERYTHING)).toEqual(before)
  expect(await run(['restore', file], env)).toEqual({
    code: 2,
    lines: [
      'There is an installation in this database already. A backup is restored into an empty one: name another DATA_DIR, or an empty database in DATABASE_URL.',
    ],
  })
  expect(await run(['backup', file], env)).toEqual({
    code: 2,
    lines: [`${file} is there already. Name another.`],
  })
})

test('a backup that is damaged, cut short, of another product or without its secret is refused, and nothing is made', async () => {
  const { file } = await backedUp()
  const data = path.join(await folder(), 'data')
  const refused = async (secret = SECRET) => {
    const { code, lines } = await run(['restore', file], { DATA_DIR: data, AUTH_SECRET: secret })
    expect(code).toBe(2)
    expect(await readdir(data).catch(() => 'nothing there')).toBe('nothing there')
    return lines.join('\n')
  }
  expect(await refused('')).toMatch(
    /^The secret of this backup is not here\. Lay it beside as .*journeyline\.tar\.secret, or set AUTH_SECRET; or say --new-secret to go on with a new one\.$/,
  )
  expect(await refused('another secret that is long enough to be one')).toBe(
    'The secret that is set is not the one of this backup. Set the AUTH_SECRET that it had, or say --new-secret to go on with this one.',
  )
  const whole = await readFile(file)
  const changed = Buffer.from(whole)
  const at = changed.indexOf('database/hours_entry/0.copy.gz') + 512 + 40
  changed[at] = changed[at]! ^ 1
  await writeFile(file, changed)
  expect(await refused()).toBe(
    'This is no whole backup: database/hours_entry/0.copy.gz in it is missing or not as it was written. Nothing was restored; take another copy of it.',
  )
  await writeFile(file, whole)
  await truncate(file, Math.floor(whole.length / 2))
  expect(await refused()).toMatch(
    /^This is no whole backup: .*Nothing was restored; take another copy of it\.$/,
  )
  await writeFile(file, whole.subarray(0, 512))
  await appendFile(file, 'something else')
  expect(await refused()).toMatch(/^This is no whole backup: /)
  const newer = Buffer.from(whole)
  newer.write('29991231', newer.lastIndexOf('20261130070000_what_upgrades_missed'))
  await writeFile(file, newer)
  expect(await refused()).toBe(
    'This backup was made by a newer version of the product (it has 29991231070000_what_upgrades_missed). Restore it with that version, or a later one.',
  )
})

test('a check tells what the storage lost or changed and whose it is, and a backup is made all the same and says so', async () => {
  const { env, place, content, evidenceFileId } = await installation()
  expect((await run(['check'], env)).code).toBe(0)
  await writeFile(place, 'other bytes')
  const { code, lines } = await run(['check'], env)
  expect(code).toBe(1)
  expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([
    expect.stringMatching(
      new RegExp(
        `^FAULT {2}evidence: the storage does not hold ${sha256(content)} whole, which 1 row needs: letter\\.pdf \\([0-9a-f-]{36}\\)$`,
      ),
    ),
    '1 thing is amiss.',
  ])
  expect(lines).toContain('ok     evidence: 0 of 1 contents are whole')
  const file = path.join(await folder(), 'without.tar')
  expect(await run(['backup', file], env)).toMatchObject({
    code: 1,
    lines: expect.arrayContaining([
      `MISSING: the storage does not hold the content ${sha256(content)} whole. "run check:data" says whose it is.`,
    ]),
  })
  expect(evidenceFileId).toMatch(/^EvidenceFile_/)
})

test('commands on a folder in which nothing was ever started say so, and make nothing', async () => {
  const data = path.join(await folder(), 'data')
  for (const args of [['check'], ['backup', 'x.tar']])
    expect(await run(args, { DATA_DIR: data })).toEqual({
      code: 2,
      lines: [`There is no installation in ${data}. Set DATA_DIR to its folder, or DATABASE_URL.`],
    })
  expect(await readdir(data).catch(() => 'nothing there')).toBe('nothing there')
})

test('a secret that lies beside is never written over: a backup that would is refused before it begins', async () => {
  const file = path.join(await folder(), 'journeyline.tar')
  await writeFile(`${file}.secret`, 'of another installation')
  expect(await run(['backup', file], { DATA_DIR: path.dirname(file) })).toEqual({
    code: 2,
    lines: [`${file}.secret is there already. Name another.`],
  })
  expect(await readFile(`${file}.secret`, 'utf8')).toBe('of another installation')
})
