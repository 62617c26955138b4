import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runTool } from '../run-tool.ts'

const CONFIG = fileURLToPath(new URL('jest.config.mjs', import.meta.url))

interface Outcome {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: { assertionResults: { status: string; fullName: string }[] }[]
}

test("Apollo's own integration suite passes; what it skips is incremental delivery, which graphql 16 has not", async () => {
  const { stdout, stderr } = await runTool(
    import.meta.resolve('jest/bin/jest'),
    ['--config', CONFIG, '--json'],
    {
      nodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    },
  )
  if (!stdout.startsWith('{')) throw new Error(`Jest did not run: ${stderr}`)
  const outcome = JSON.parse(stdout) as Outcome
  const tests = outcome.testResults.flatMap(({ assertionResults }) => assertionResults)
  const { numPassedTests: passed, numPendingTests: skipped, numFailedTests: failed } = outcome
  console.info(`Apollo integration suite: ${passed} passed, ${skipped} skipped, ${failed} failed`)
  expect(tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)).toEqual([])
  expect({ passed, skipped, failed }).toEqual({ passed: 246, skipped: 24, failed: 0 })
}, 120_000)
