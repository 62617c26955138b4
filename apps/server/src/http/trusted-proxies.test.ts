import { expect, test } from 'vitest'
import { readTrustedProxies } from './trusted-proxies.ts'

test('addresses and networks are taken, and nobody when nothing is set', () => {
  expect(readTrustedProxies({ TRUSTED_PROXIES: '10.0.0.5, 172.16.0.0/12,loopback, fd00::/8,' })).toEqual([
    '10.0.0.5',
    '172.16.0.0/12',
    'loopback',
    'fd00::/8',
  ])
  expect(readTrustedProxies({})).toEqual([])
})

test.each(['proxy.example', '10.0.0', '10.0.0.0/33', '0.0.0.0/0', 'true'])(
  '%s is refused',
  (TRUSTED_PROXIES) => {
    expect(() => readTrustedProxies({ TRUSTED_PROXIES })).toThrow(
      `TRUSTED_PROXIES names "${TRUSTED_PROXIES}"; write addresses or networks with commas between them`,
    )
  },
)
