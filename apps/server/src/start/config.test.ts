import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from './config.ts'
import { readLogLevel } from './config-values.ts'

const given = (env: Record<string, string>) => {
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'journeyline-config-'))
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true }))
  return readConfig({ DATA_DIR, ...env })
}
const DATABASE_URL = 'postgresql://journeyline:of%20the%20owner@db.example.org/journeyline'
const AUTH_SECRET = 'a secret that is as long as it must be'

test('what is set to nothing is as good as absent', () => {
  const nothing = {
    ...{ PORT: '', HOST: '', ORIGIN: '', DEMO: '', DATABASE_URL: '', DATABASE_WAIT: ' ' },
    ...{ AUTH_SECRET: '', AUTH_SECRET_CHANGED: '' },
  }
  expect(given(nothing)).toMatchObject({
    ...{ port: 4000, host: '127.0.0.1', origin: 'http://localhost:4000', demo: true },
    ...{ databaseUrl: null, databaseWait: 60, secretChanged: false },
  })
  expect(readLogLevel({ LOG_LEVEL: '' })).toBe('info')
})

test('a yes and a no are understood as people write them', () => {
  for (const yes of ['1', 'true', 'YES', 'on']) expect(given({ DEMO: yes }).demo).toBe(true)
  for (const no of ['0', 'false', 'No', 'off']) expect(given({ DEMO: no }).demo).toBe(false)
  expect(given({ DATABASE_URL, AUTH_SECRET }).demo).toBe(false)
})

test('an origin is kept as browsers say it', () => {
  expect(given({ ORIGIN: 'HTTPS://Coding.Example.org:443/' }).origin).toBe('https://coding.example.org')
  expect(given({ ORIGIN: 'http://10.0.0.7:8080' }).origin).toBe('http://10.0.0.7:8080')
})

test.each([
  [{ PORT: '65536' }, 'PORT is "65536"; set it to a whole number from 1 to 65535.'],
  [{ PORT: '0' }, 'PORT is "0"; set it to a whole number from 1 to 65535.'],
  [{ PORT: '1e3' }, 'PORT is "1e3"; set it to a whole number from 1 to 65535.'],
  [{ DATABASE_WAIT: '-1' }, 'DATABASE_WAIT is "-1"; set it to a whole number from 0 to 3600.'],
  [{ DEMO: 'maybe' }, 'DEMO is "maybe"; set it to 1 or 0 (true, yes, false and no are understood, too).'],
  ...['foo', 'ftp://example.org', 'https://example.org/app', 'https://me@example.org'].map((ORIGIN) => [
    { ORIGIN },
    `ORIGIN is "${ORIGIN}"; set it to the address that people use, without a path, such as https://coding.example.org.`,
  ]),
  ...['localhost:5432/x', 'mysql://me:hidden@host/x', 'postgresql://me:hidden@host'].map((url) => [
    { DATABASE_URL: url, AUTH_SECRET },
    'DATABASE_URL is no address of a database; set it to one such as postgresql://user:password@host:5432/journeyline.',
  ]),
] as [Record<string, string>, string][])('%o is refused with what to set', (env, sentence) => {
  expect(() => given(env)).toThrow(sentence)
})

test('an unknown log level is refused with those there are', () => {
  expect(() => readLogLevel({ LOG_LEVEL: 'verbose' })).toThrow(
    'LOG_LEVEL is "verbose"; set it to trace, debug, info, warn, error, fatal, or silent.',
  )
})

test('a secret that is made is there whole for its owner alone; a file that holds none is refused and left as it is', () => {
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'journeyline-config-'))
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true }))
  const { secret } = readConfig({ DATA_DIR })
  const file = path.join(DATA_DIR, 'auth-secret')
  expect([readdirSync(DATA_DIR), statSync(file).mode & 0o777]).toEqual([['auth-secret'], 0o600])
  expect([readFileSync(file, 'utf8'), readConfig({ DATA_DIR }).secret]).toEqual([`${secret}\n`, secret])
  const what = { '': 'empty', '\n': 'empty', 'a secret cut short': 'shorter than 32 characters' }
  for (const [text, amiss] of Object.entries(what)) {
    writeFileSync(file, text)
    expect(() => readConfig({ DATA_DIR })).toThrow(
      `The file ${file} holds no whole secret: it is ${amiss}. Put back what was in it (FILE.secret beside a backup has it). If that is lost, remove the file and start the server once with AUTH_SECRET_CHANGED=1: a new one is made, and everybody signs in anew.`,
    )
    expect(readFileSync(file, 'utf8')).toBe(text)
  }
})

test.skipIf(process.platform === 'win32')(
  'where nothing can be written no secret is left behind, whole or not',
  () => {
    const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'journeyline-config-'))
    onTestFinished(() => rmSync(DATA_DIR, { recursive: true }))
    // a limit of nothing on what it writes is as good as a full disk
    const config = fileURLToPath(new URL('config.ts', import.meta.url))
    const asked = `const { readConfig } = await import(${JSON.stringify(config)}); readConfig({ DATA_DIR: ${JSON.stringify(DATA_DIR)} })`
    const limited = `trap '' XFSZ; ulimit -f 0; exec "$0" --import @journeyline/typescript --input-type=module -e "$1"`
    const { status, stderr } = spawnSync('sh', ['-c', limited, process.execPath, asked], { encoding: 'utf8' })
    expect([status, readdirSync(DATA_DIR)]).toEqual([1, []])
    expect(stderr).toContain('EFBIG')
  },
)
