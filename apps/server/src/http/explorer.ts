import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { RequestHandler } from 'express'
import { CompressedOnce } from './compressed-once.ts'

/** GraphiQL, whole in one page, so that it works without internet. It asks as whoever is signed in. */
export function explorer(): RequestHandler {
  let page: CompressedOnce | null = null
  return (request, response) => {
    page ??= newPage()
    response.set(
      'content-security-policy',
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob: data:; connect-src 'self'; frame-ancestors 'none'",
    )
    response.set('cache-control', 'no-cache') // kept, and asked about before it is shown
    return page.send(request, response)
  }
}

function newPage(): CompressedOnce {
  const html = renderGraphiQL({
    title: 'Journeyline API',
    endpoint: '/graphql',
    credentials: 'same-origin',
    additionalHeaders: { 'apollo-require-preflight': 'true' },
  })
  return new CompressedOnce(Buffer.from(html), 'html')
}
