import type { Connection } from '@journeyline/db/connect'
import { pendingMigrations } from '@journeyline/db/migrate'
import express, { type Router } from 'express'

/** `/healthz`: this process answers. `/readyz`: so does its database, and it has every migration this server knows. */
export function healthRoutes(database: { staff: Connection }, isDraining: () => boolean): Router {
  const router = express.Router()
  router.get('/healthz', (_request, response) => {
    response.json({ ok: true })
  })
  router.get('/readyz', async (_request, response) => {
    response.setHeader('cache-control', 'no-store')
    if (isDraining()) return response.status(503).json({ ok: false, reason: 'The server is shutting down.' })
    try {
      const [pending] = await pendingMigrations(database.staff.pool)
      if (pending === undefined) return response.json({ ok: true })
      const reason = `The database lacks the migration ${pending}. Restart the server; it applies migrations when it starts.`
      return response.status(503).json({ ok: false, reason })
    } catch {
      return response.status(503).json({
        ok: false,
        reason: 'The database does not answer. The server tries again with every request.',
      })
    }
  })
  return router
}
