import type { Connection } from '@journeyline/db/connect'
import express, { type Router } from 'express'

/** `/healthz`: this process answers. `/readyz`: so does its database, which had every migration before we listened. */
export function healthRoutes(database: { staff: Connection }, isDraining: () => boolean): Router {
  const router = express.Router()
  router.get('/healthz', (_request, response) => {
    response.json({ ok: true })
  })
  router.get('/readyz', async (_request, response) => {
    response.setHeader('cache-control', 'no-store')
    if (isDraining()) return response.status(503).json({ ok: false, reason: 'The server is shutting down.' })
    try {
      await database.staff.pool.query('select 1')
      return response.json({ ok: true })
    } catch {
      return response.status(503).json({
        ok: false,
        reason: 'The database does not answer. The server tries again with every request.',
      })
    }
  })
  return router
}
