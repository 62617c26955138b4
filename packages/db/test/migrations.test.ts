import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('the migrations make exactly what the schema says', () => {
  const script = fileURLToPath(new URL('../scripts/migration.ts', import.meta.url))
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', '@journeyline/typescript', script, 'check'],
    {
      encoding: 'utf8',
    },
  )
  expect({ stdout: stdout.trim(), stderr }).toEqual({
    stdout: 'schema and prisma/migrations agree',
    stderr: '',
  })
})
