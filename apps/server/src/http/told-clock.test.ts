import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { CLOCK_HEADER } from './told-clock.ts'

const world = useWorld()

test('every answer of the API says what time it is here, and in which zone the sponsor’s days are', async () => {
  const answer = await fetch(`${await world.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get(CLOCK_HEADER)).toMatch(/^2026-11-23T15:00:00\.000Z\[\w+(\/\w+)*\]$/)
})
