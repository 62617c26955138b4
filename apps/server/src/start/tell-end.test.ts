import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('a start that is refused says why, whatever is logged', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', '@journeyline/typescript', fileURLToPath(new URL('../main.ts', import.meta.url))],
    { encoding: 'utf8', env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent' } },
  )
  const sentence = 'PORT is "0"; set it to a whole number from 1 to 65535.\n'
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: sentence })
})
