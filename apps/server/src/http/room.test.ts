import { tmpdir } from 'node:os'
import express, { Router } from 'express'
import pino from 'pino'
import { expect, test } from 'vitest'
import { listening } from '../../test/listening.ts'
import { plainError } from '../graphql/apollo.ts'
import { answerErrors } from './error-answers.ts'
import { isFull } from './room.ts'

const FULL = [
  Object.assign(new Error('could not extend file "base/5/16384": No space left on device'), {
    code: '53100',
  }),
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
]
const SENTENCE =
  'There is no room left on the disk; nothing was changed. Tell whoever runs this server to make some, then try again.'

test('a disk without room is told as that, by the API and by every other route', async () => {
  for (const error of FULL) {
    const answered = JSON.stringify(plainError({ message: error.message }, error))
    expect(JSON.parse(answered)).toEqual({
      message: SENTENCE,
      extensions: { code: 'SERVICE_UNAVAILABLE', sentence: 'DISK_FULL', values: {} },
    })
    const routes = Router().get('/full', () => {
      throw error
    })
    const url = await listening(express().use(routes, answerErrors(pino({ level: 'silent' }))))
    const answer = await fetch(`${url}/full`)
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { message: SENTENCE, code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) },
    ])
  }
})

test('whether there is room is asked of the disk that holds the folder', async () => {
  expect(await isFull(tmpdir(), 1)).toBe(false)
  expect(await isFull(tmpdir(), Number.MAX_SAFE_INTEGER)).toBe(true)
  expect(await isFull(`${tmpdir()}/not made yet`, Number.MAX_SAFE_INTEGER)).toBe(true)
  expect(await isFull('/no/such/folder')).toBe(false)
})
