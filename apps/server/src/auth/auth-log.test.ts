import pino from 'pino'
import { expect, test } from 'vitest'
import { authLog } from './auth-log.ts'

test('what the library says of its secret names the variable that is set here', () => {
  const lines: string[] = []
  const log = pino({ base: null, timestamp: false }, { write: (line) => void lines.push(line) })
  authLog(log).log('warn', 'your BETTER_AUTH_SECRET appears low-entropy.')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 40, said: 'your AUTH_SECRET appears low-entropy.', msg: 'from sign-in' },
  ])
})
