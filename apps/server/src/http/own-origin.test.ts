import { expect, test } from 'vitest'
import { isOwnOrigin } from './own-origin.ts'

const ORIGIN = 'https://coding.example.org'

test.each([
  ['https://coding.example.org', 'coding.example.org', true],
  ['https://coding.example.org', 'anything else', true],
  ['https://192.168.1.5:4000', '192.168.1.5:4000', true],
  ['https://[::1]:4000', '[::1]:4000', true],
  ['https://localhost:4000', 'localhost:4000', true],
  ['https://admin.localhost', 'ADMIN.localhost', true],
  ['http://192.168.1.5:4000', '192.168.1.5:4000', false], // another protocol
  ['https://192.168.1.5:4000', '192.168.1.6:4000', false],
  ['https://evil.example', 'evil.example', false],
  ['https://1.2.3.4.evil.example', '1.2.3.4.evil.example', false],
  ['https://localhost.evil.example', 'localhost.evil.example', false],
  ['null', 'coding.example.org', false],
  ['https://localhost:4000', undefined, false],
])('a page of %s at the host %s is our own: %s', (page, host, own) => {
  expect(isOwnOrigin(page, host, ORIGIN)).toBe(own)
})
