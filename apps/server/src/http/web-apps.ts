import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Router } from 'express'

const APPS = fileURLToPath(new URL('../../../', import.meta.url))

/** The built admin console and employer portal; a path inside an app that is no file is the app's own affair. */
export function webApps(): Router {
  const router = express.Router()
  router.get('/', (_request, response) => response.redirect('/admin/'))
  for (const name of ['admin', 'employer']) {
    const dist = path.join(APPS, name, 'dist')
    const assets = express.static(path.join(dist, 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
    })
    router.use(`/${name}/assets`, assets)
    router.use(`/${name}`, express.static(dist, { index: false, redirect: false }))
    router.get([`/${name}`, `/${name}/*path`], (request, response, next) => {
      if (request.path === `/${name}`) return response.redirect(`/${name}/`)
      const page = path.join(dist, 'index.html')
      if (!existsSync(page)) return next()
      response.setHeader('cache-control', 'no-cache')
      return response.sendFile(page)
    })
  }
  return router
}
