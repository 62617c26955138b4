import { serverAudits } from 'graphql-http'
import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../test/kit.ts'
import { signedIn } from '../test/signed-in.ts'

const world = useWorld()
const endpoint = async () => `${await world.url()}/graphql`

let cookie: string
beforeAll(async () => {
  ;({ cookie } = await signedIn(world, { role: 'STAFF' }))
})

/** Every client of ours sends this header; what refuses requests from foreign pages stays on. Nobody is shown a schema, so somebody asks. */
const asOurClients: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers)
  headers.set('apollo-require-preflight', 'true')
  headers.set('cookie', cookie)
  return fetch(input, { ...init, headers })
}

const audits = serverAudits({ url: endpoint, fetchFn: asOurClients })

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  test('in 61 audits', () => expect(audits).toHaveLength(61))

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn()
      expect(result).toMatchObject({ status: 'ok' }) // a SHOULD or MAY that fails is a failure here
    },
  )

  test('a page of another origin can not make a browser ask: without the header there is no answer', async () => {
    const answer = await fetch(`${await endpoint()}?query={__typename}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.stringContaining('CSRF'), extensions: { code: 'BAD_REQUEST' } }],
      extensions: { requestId: expect.any(String) },
    })
  })
})
