import { expect, test } from 'vitest'
import { createLog } from './log.ts'

test('an error tells its own words and those of its causes, and nothing of whatever it carries', () => {
  const lines: string[] = []
  const { log } = createLog({ write: (line) => void lines.push(line) })
  const request = { rawHeaders: ['cookie', 'journeyline.session_token=of-somebody'] }
  const cause = Object.assign(new Error('the stream was cut'), { detail: 'Key (name)=(Noor Khan)' })
  const error = Object.assign(new Error('the file could not be sent', { cause }), {
    ...{ code: 'E_SENT', emitter: { req: request }, request },
  })
  log.warn({ err: error }, 'warning')
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/session_token|Noor Khan/)
  expect(JSON.parse(lines[0]!)).toMatchObject({
    err: {
      ...{ type: 'Error', message: 'the file could not be sent', code: 'E_SENT' },
      cause: { type: 'Error', message: 'the stream was cut' },
    },
  })
})

test('given an error that became a plain object on its way, its words and its code are told, and nothing else of it', () => {
  const lines: string[] = []
  const { log } = createLog({ write: (line) => void lines.push(line) })
  const handedOn = {
    message: 'deadlock detected',
    code: '40P01',
    detail: 'Key (name)=(Noor Khan)',
    queue: 'work',
  }
  log.warn({ err: handedOn }, 'the queue of jobs failed')
  expect(lines.map((line) => (JSON.parse(line) as { err: unknown }).err)).toEqual([
    { message: 'deadlock detected', code: '40P01' },
  ])
})
