import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, type Router } from 'express'
import { CompressedOnce } from './compressed-once.ts'

const APPS = fileURLToPath(new URL('../../../', import.meta.url))

/** The built admin console, employer portal and explorer; a path inside an app that is no file is the app's own affair. */
export function webApps(folder = APPS): Router {
  const router = express.Router()
  router.get('/', (_request, response) => response.redirect('/admin/'))
  for (const name of ['admin', 'employer', 'explorer']) {
    const dist = path.join(folder, name, 'dist')
    const assets = path.join(dist, 'assets')
    router.use(`/${name}/assets`, compressedOnce(assets))
    router.use(
      `/${name}/assets`,
      express.static(assets, { immutable: true, maxAge: '1y', fallthrough: false }),
    )
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

const TEXTS = /\.(js|css|svg)$/

/** The apps' scripts and styles: their names change with what they hold, so that whoever has one never asks again. */
function compressedOnce(folder: string): RequestHandler {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => TEXTS.test(name)) : []
  const known = new Map<string, CompressedOnce | null>(names.map((name) => [name, null]))
  return (request, response, next) => {
    const name = request.path.slice(1)
    const file = known.get(name)
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    const asset = file ?? new CompressedOnce(readFileSync(path.join(folder, name)), path.extname(name))
    known.set(name, asset)
    response.set('cache-control', 'public, max-age=31536000, immutable')
    return asset.send(request, response)
  }
}
