import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { listening } from '../../test/listening.ts'
import { refusal } from '../../test/refusal.ts'
import { answerErrors, notFound } from './error-answers.ts'
import { webApps } from './web-apps.ts'

/** An app as it is built: a page, a script, a picture. */
function built(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'journeyline-apps-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const assets = path.join(folder, 'admin', 'dist', 'assets')
  mkdirSync(assets, { recursive: true })
  writeFileSync(path.join(assets, 'index-1.js'), 'export const a = 1\n'.repeat(1000))
  writeFileSync(path.join(assets, 'logo.png'), 'a picture')
  writeFileSync(path.join(folder, 'admin', 'dist', 'index.html'), '<title>Admin</title>')
  return folder
}

const given = () =>
  listening(express().use(webApps(built()), notFound, answerErrors(pino({ level: 'silent' }))))

test('scripts are compressed and kept for ever, pages are asked for anew', async () => {
  const url = await given()
  const headersOf = async (address: string) => {
    const { headers } = await fetch(`${url}${address}`, { headers: { 'accept-encoding': 'br' } })
    return [headers.get('content-type'), headers.get('content-encoding'), headers.get('cache-control')]
  }
  const forEver = 'public, max-age=31536000, immutable'
  expect(await headersOf('/admin/assets/index-1.js')).toEqual([
    'text/javascript; charset=utf-8',
    'br',
    forEver,
  ])
  expect(await headersOf('/admin/assets/logo.png')).toEqual(['image/png', null, forEver])
  expect(await headersOf('/admin/learners')).toEqual(['text/html; charset=utf-8', null, 'no-cache'])
})

test.each(['/admin/assets/', '/admin/assets/gone.js', '/admin/assets/../../../package.json', '/nowhere'])(
  '%s is not there, in JSON and with its code',
  async (address) => {
    const url = await given()
    const answer = await fetch(`${url}${address}`)
    const body = (await answer.json()) as { message: string }
    expect([answer.status, body]).toEqual([404, refusal('NOT_FOUND', body.message)])
    expect(body.message).toMatch(/^There is nothing at .+/)
  },
)
