import { describe, expect, it } from 'vitest'
import type { Viewer } from '../kernel/viewer.ts'
import { RecentViewers } from './recent-viewers.ts'

const sam = { kind: 'STAFF', personId: 'sam' } as Viewer

describe('recent viewers', () => {
  it('are known again by the same cookies only', async () => {
    const recent = new RecentViewers()
    await recent.keep('a=1', async () => sam)
    expect([recent.get('a=1'), recent.get('a=2')]).toEqual([sam, null])
  })

  it('are forgotten at once, also by a look-up that was under way', async () => {
    const recent = new RecentViewers()
    await recent.keep('a=1', async () => sam)
    const slow = recent.keep('a=2', async () => {
      recent.forget()
      return sam
    })
    expect(await slow).toEqual(sam)
    expect([recent.get('a=1'), recent.get('a=2')]).toEqual([null, null])
  })

  it('are not remembered when nobody was found, so that a sign-in counts at once', async () => {
    const recent = new RecentViewers()
    await recent.keep('a=1', async () => ({ kind: 'ANONYMOUS' }))
    expect(recent.get('a=1')).toBe(null)
  })
})
