import { parseSearch, stringifySearch } from '@journeyline/app-kit/search/address'
import { expect, test } from 'vitest'
import { ledgerFilter, ledgerSearch } from './ledger-search.ts'

test('an address keeps every filter of the ledger through writing and reading', () => {
  const search = {
    status: 'REJECTED' as const,
    competency: 'Competency_x',
    from: '2026-11-01',
    to: '2026-11-30',
  }
  expect(ledgerSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  expect(ledgerFilter(search)).toEqual({
    ...{ statuses: ['REJECTED'], competencyId: 'Competency_x', from: '2026-11-01', to: '2026-11-30' },
  })
})

test('what an address asks for that is no filter is dropped', () => {
  expect(ledgerSearch({ status: 'LOST', from: '2026-02-30', to: 'soon', page: '2' })).toEqual({})
})
