import { expect, test } from 'vitest'
import { ORIGIN, useWorld } from './kit.ts'
import { cookiesOf, givenAccount, givenServer, PASSWORD } from './own-server.ts'

const world = useWorld()

test('who signs in is given cookies and nothing to read: no session, no ids, and nobody keeps the answer', async () => {
  const { act } = await givenServer(world)
  const { email } = await givenAccount(world)
  const sent = { email: email.toUpperCase(), password: PASSWORD, callbackURL: 'https://evil.example' }
  const { status, headers, text } = await act('sign-in/email', sent)
  expect([status, text, headers.get('cache-control'), headers.get('location')]).toEqual([
    200,
    '{"ok":true}',
    'no-store',
    null,
  ])
  expect(headers.getSetCookie()[0]).toMatch(/^journeyline\.session_token=[^;]+;.*HttpOnly; SameSite=Lax$/)
})

test('a page under a foreign name may not sign people in, whatever host it claims to have reached', async () => {
  const { act, url } = await givenServer(world)
  const { email } = await givenAccount(world)
  const from = (origin: string, host?: string) =>
    act('sign-in/email', { email, password: PASSWORD }, { origin, ...(host && { host }) })
  const { port } = new URL(url)
  for (const [origin, host] of [
    ['http://evil.example'],
    ['http://evil.example:4000', 'evil.example:4000'],
    [`http://127.0.0.1.evil.example:${port}`, `127.0.0.1.evil.example:${port}`],
    ['null'],
    ['https://127.0.0.1', '127.0.0.1'],
  ] as [string, string?][]) {
    const { status, body } = await from(origin, host)
    expect([status, body.code, body.message], origin).toEqual([
      403,
      'FORBIDDEN',
      `People sign in at ${ORIGIN}. Sign in there, or have whoever runs this server set ORIGIN to the address in use.`,
    ])
  }
  for (const origin of [url, `http://localhost:${port}`, `http://[::1]:${port}`, ORIGIN])
    expect((await from(origin, new URL(origin).host)).status, origin).toBe(200)
})

test('given no Origin, when a program signs in, then it is told which to send', async () => {
  const { url } = await givenServer(world)
  const { email } = await givenAccount(world)
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  expect([answer.status, await answer.json()]).toEqual([
    400,
    {
      code: 'BAD_REQUEST',
      message: `Send the header Origin: ${ORIGIN}, as browsers do. Programs have to send it, too, with everything under /api/auth.`,
    },
  ])
})

test('what sign-in does not understand is told in JSON, never guessed and never a surprise', async () => {
  const { url, act } = await givenServer(world)
  const sent = async (body: string, headers: Record<string, string>) => {
    const answer = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', body, headers })
    return [answer.status, ((await answer.json()) as { code: string }).code]
  }
  const json = { 'content-type': 'application/json', origin: ORIGIN }
  const form = { ...json, 'content-type': 'application/x-www-form-urlencoded' }
  expect(await sent('email=a%40b.example&password=x', form)).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  expect(await sent('{"email": ', json)).toEqual([400, 'BAD_REQUEST'])
  expect(await sent('{}', { ...json, 'content-encoding': 'gzip' })).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  expect((await act('sign-in/email', ['a'])).status).toBe(400)
  expect((await act('sign-in/email', { email: { a: 1 }, password: ['b'] })).status).toBe(400)
  expect((await act('sign-in/email', { email: 'a@b.example', password: 'x'.repeat(7000) })).status).toBe(400)
})

test('sign-in’s library writes into the server’s log as JSON, whatever a header holds', async () => {
  const { act, lines } = await givenServer(world)
  const { headers } = await act('sign-in/email', {
    email: (await givenAccount(world)).email,
    password: PASSWORD,
  })
  const forged = { cookie: cookiesOf(headers), 'user-agent': '[31m forged' }
  await act('sign-in/email', { email: 'nobody@example.org', password: 'not this one' }, forged)
  for (const line of lines)
    expect(Object.keys(line)).toEqual(expect.arrayContaining(['level', 'time', 'msg']))
})
