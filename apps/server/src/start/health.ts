import type { Connection } from '@journeyline/db/connect'
import { schemaState } from '@journeyline/db/migrate'
import express, { type Router } from 'express'
import { isFull } from '../http/room.ts'

interface Watched {
  database: { staff: Connection }
  /** Where files are kept, and the embedded database beside them. */
  folder: string
  isDraining(): boolean
}

/** `/healthz`: this process answers. `/readyz`: so does its database, it has the migrations that this server knows, no others, and there is room. */
export function healthRoutes({ database, folder, isDraining }: Watched): Router {
  const router = express.Router()
  router.get('/healthz', (_request, response) => {
    response.json({ ok: true })
  })
  router.get('/readyz', async (_request, response) => {
    response.setHeader('cache-control', 'no-store')
    if (isDraining()) return response.status(503).json({ ok: false, reason: 'The server is shutting down.' })
    try {
      const { pending, newer } = await schemaState(database.staff.pool)
      if (await isFull(folder))
        return response
          .status(503)
          .json({ ok: false, reason: 'The disk that holds DATA_DIR is full. Make room.' })
      if (pending.length + newer.length === 0) return response.json({ ok: true })
      const reason = newer.length
        ? `The database was brought up to date by a newer server: it has the migration ${newer.at(-1)}. Start that version here, too.`
        : `The database lacks the migration ${pending[0]}. Restart the server; it applies migrations when it starts.`
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
