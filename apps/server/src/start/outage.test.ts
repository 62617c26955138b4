import { expect, test, vi } from 'vitest'
import { isUnavailable } from '../kernel/db-errors.ts'
import { createLog } from './log.ts'

const away = () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })

test('a database that is away is told once, however many requests fail, then that it is back; all else is told each time', async () => {
  vi.useFakeTimers()
  try {
    const lines: string[] = []
    const { log, outage } = createLog({ write: (line) => void lines.push(line) })
    let isBack = false
    outage.watch(async () => {
      if (!isBack) throw away()
    })
    for (let i = 0; i < 500; i++) log.error({ requestId: String(i), err: away() }, 'request failed')
    log.error({ err: new Error('something else') }, 'request failed')
    await vi.advanceTimersByTimeAsync(61_000)
    isBack = true
    await vi.advanceTimersByTimeAsync(4000)
    log.error({ requestId: 'later', err: away() }, 'request failed')
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(
      told.map(({ msg, requestId, seconds, failures }) => [msg, requestId ?? seconds, failures]),
    ).toEqual([
      ['request failed', '0', undefined],
      ['request failed', undefined, undefined],
      ['the database is still away', 60, 500],
      ['the database answers again', 64, 500],
      ['request failed', 'later', undefined],
    ])
  } finally {
    vi.useRealTimers()
  }
})

test('what the adapter calls a connection that closed, or none, is a database that is away; what it says of a statement is not', () => {
  const said = (kind: string) =>
    Object.assign(new Error(kind), { name: 'DriverAdapterError', cause: { kind } })
  const kinds = ['ConnectionClosed', 'DatabaseNotReachable', 'SocketTimeout', 'TooManyConnections']
  expect([...kinds, 'ColumnNotFound'].filter((kind) => isUnavailable(said(kind)))).toEqual(kinds)
})
