import express, { type Request } from 'express'
import { expect, test } from 'vitest'
import { askedLanguage } from './asked-language.ts'

test.each([
  ['en-XA', 'pseudo'],
  ['cy, en-XA;q=0.8, en;q=0.2', 'pseudo'],
  ['en-US,en;q=0.9', 'en'],
  ['cy', 'en'],
  [undefined, 'en'],
] as const)('who asks for %s is answered in %s', (asked, language) => {
  const request: Request = Object.create(express.request, {
    headers: { value: { 'accept-language': asked } },
  })
  expect(askedLanguage(request)).toBe(language)
})
