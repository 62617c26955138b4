import { expect, test } from 'vitest'
import { CREDENTIALS, credentialFrom, credentialName } from './credentials.ts'

test('a certification is known by its name or code, however the hyphen is written', () => {
  expect(CREDENTIALS.map(credentialName)).toEqual([
    'CPC-A',
    'CPC',
    'COC-A',
    'COC',
    'CRC',
    'CCA',
    'CCS',
    'CCS-P',
  ])
  expect(CREDENTIALS.map(credentialName).map(credentialFrom)).toEqual(CREDENTIALS)
  expect(['cpc-a', 'CPC_A', ' CPC A ', 'CPC–A'].map(credentialFrom)).toEqual([
    'CPC_A',
    'CPC_A',
    'CPC_A',
    'CPC_A',
  ])
  expect(credentialFrom('MD')).toBeNull()
})
