import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

/** Runs a command on a folder that is not there; how it ends, and what lies there then. */
function onNothing(args: string[], env: Record<string, string> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'journeyline-nothing-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { DATABASE_URL: _, AUTH_SECRET: __, ...rest } = process.env
  const [script, ...others] = args
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      '@journeyline/typescript',
      fileURLToPath(new URL(`../${script}`, import.meta.url)),
      ...others,
    ],
    { encoding: 'utf8', env: { ...rest, DATA_DIR: path.join(folder, 'data'), ...env } },
  )
  return { status, said: `${stdout}${stderr}`.replace(folder, 'FOLDER'), made: readdirSync(folder) }
}

test('an import and a set-up link need an installation: a mistyped folder is refused, and nothing is made', () => {
  const refused = {
    status: 2,
    said: 'There is no installation in FOLDER/data. Set DATA_DIR to its folder, or DATABASE_URL.\n',
    made: [],
  }
  expect(onNothing(['setup-link-cli.ts'])).toEqual(refused)
  expect(onNothing(['import-cli.ts', 'roster.csv'])).toEqual(refused)
})

test('a set-up link that is asked for with wrong settings is refused in a sentence', () => {
  expect(onNothing(['setup-link-cli.ts'], { DATABASE_URL: 'somewhere' })).toEqual({
    status: 2,
    said: 'DATABASE_URL is no address of a database; set it to one such as postgresql://user:password@host:5432/journeyline.\n',
    made: [],
  })
})
