import { request } from 'node:http'
import express from 'express'
import { expect, test } from 'vitest'
import { listening } from '../../test/listening.ts'
import { addressOf } from './request-address.ts'

/** What the server takes for the address of a request that says so of itself. */
async function addressSeen(trusted: string[], forwardedFor?: string): Promise<string> {
  const app = express().set('trust proxy', trusted)
  app.get('/', (asked, response) => void response.send(addressOf(asked)))
  const url = await listening(app)
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }
  return new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      let text = ''
      answer.on('data', (piece) => (text += piece)).on('end', () => resolve(text))
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['nobody is believed unless named', [], '203.0.113.7', '127.0.0.1'],
  ['a named proxy is', ['loopback'], '203.0.113.7', '203.0.113.7'],
  [
    'of a chain the first that is no proxy of ours counts',
    ['loopback'],
    '198.51.100.1, 203.0.113.7',
    '203.0.113.7',
  ],
  ['two of our own in a row', ['loopback', '10.0.0.0/8'], '203.0.113.7, 10.1.2.3', '203.0.113.7'],
  ['garbage is none', ['loopback'], '"; drop', '127.0.0.1'],
  ['IPv4 in the coat of IPv6', ['loopback'], '::ffff:203.0.113.7', '203.0.113.7'],
  ['an IPv6 network is one address', ['loopback'], '2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['in short form too', ['loopback'], '2001:db8::1', '2001:db8:0:0::/64'],
] as [string, string[], string, string][])('%s', async (_rule, trusted, forwardedFor, address) => {
  expect(await addressSeen(trusted, forwardedFor)).toBe(address)
})

test('without a word of a proxy it is the peer', async () => {
  expect(await addressSeen(['loopback'])).toBe('127.0.0.1')
})
