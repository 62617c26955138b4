import pg from 'pg'
import { expect, inject, test } from 'vitest'

test('whoever reaches the port without the password gets in as nobody', async () => {
  const url = new URL(inject('adminUrl'))
  const connected = async (password: string) => {
    url.password = password
    const client = new pg.Client({ connectionString: url.href })
    return client.connect().then(
      () => client.end(),
      (error: Error) => error.message,
    )
  }
  expect(await connected(url.password)).toBeUndefined()
  for (const guess of ['postgres', 'x'])
    expect(await connected(guess)).toMatch(/password authentication failed/)
})
