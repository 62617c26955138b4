import { beforeEach, expect, test, vi } from 'vitest'
import { Kept } from './kept.ts'

const storage = new Map<string, string>()

beforeEach(() => {
  storage.clear()
  const stands = {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, value: string) => storage.set(name, value),
    removeItem: (name: string) => storage.delete(name),
  }
  const names = { ownKeys: () => [...storage.keys()], getOwnPropertyDescriptor: () => LISTED }
  vi.stubGlobal('sessionStorage', new Proxy(stands, names))
})

const LISTED = { enumerable: true, configurable: true }

test('given two people, each finds what the editor kept for them', () => {
  const [one, other] = [new Kept('one'), new Kept('other')]
  one.setItem('tabs', 'CopyLearners')
  expect([one.getItem('tabs'), other.getItem('tabs'), one.length, other.length]).toEqual([
    'CopyLearners',
    null,
    1,
    0,
  ])
})

test('given somebody who signed out, what the editor writes late is not kept', () => {
  const kept = new Kept('one')
  kept.setItem('tabs', 'CopyLearners')
  kept.end()
  kept.setItem('tabs', 'CopyLearners')
  expect([...storage]).toEqual([])
})
