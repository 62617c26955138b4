import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { RequestHandler } from 'express'

/** GraphiQL, whole in one page, so that it works without internet. It asks as whoever is signed in. */
export function explorer(): RequestHandler {
  let page: string | null = null
  return (_request, response) => {
    page ??= renderGraphiQL({
      title: 'Journeyline API',
      endpoint: '/graphql',
      credentials: 'same-origin',
      additionalHeaders: { 'apollo-require-preflight': 'true' },
    })
    response.setHeader(
      'content-security-policy',
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob: data:; connect-src 'self'; frame-ancestors 'none'",
    )
    response.type('html').send(page)
  }
}
