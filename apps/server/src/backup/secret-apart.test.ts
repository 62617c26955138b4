import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../start/config.ts'
import { fingerprint } from './manifest.ts'
import { bringSecret, secretApart, writeSecretApart } from './secret-apart.ts'

test('a generated secret lies beside the backup for its owner alone, and comes along to the new folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'journeyline-secret-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { secret } = readConfig({ DATA_DIR: path.join(folder, 'old') })
  const file = path.join(folder, 'backup.tar')
  expect(secretApart(file, { AUTH_SECRET: secret })).toBeNull()
  expect(secretApart(file, {})).toBe(`${file}.secret`)
  writeSecretApart(`${file}.secret`, 'what is taken away again')()
  writeSecretApart(`${file}.secret`, secret)
  expect(() => writeSecretApart(`${file}.secret`, 'the secret of another installation')).toThrow('EEXIST')
  const env = { DATA_DIR: path.join(folder, 'new') }
  bringSecret(file, fingerprint(secret), { env, dataDir: env.DATA_DIR }, false)
  expect(readConfig(env).secret).toBe(secret)
  for (const made of [`${file}.secret`, path.join(env.DATA_DIR, 'auth-secret')])
    expect([statSync(made).mode & 0o777, readFileSync(made, 'utf8').trim()]).toEqual([0o600, secret])
  const another = { DATA_DIR: path.join(folder, 'another') }
  const other = fingerprint('of another installation')
  const bring = (isNew: boolean) =>
    bringSecret(file, other, { env: another, dataDir: another.DATA_DIR }, isNew)
  expect(() => bring(false)).toThrow(/^The secret that is set is not the one of this backup\./)
  bring(true)
  expect(readConfig(another).secret).not.toBe(secret)
})
