import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
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
  [{ PORT: '65536' }, 'PORT is "65536"; set it to a whole number from 0 to 65535.'],
  [{ PORT: '1e3' }, 'PORT is "1e3"; set it to a whole number from 0 to 65535.'],
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
