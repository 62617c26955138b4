import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countBounded } from './count-together.ts'

const TAKE = 10

/** A ledger of so many rows for each parent, which notes how many rows each of its statements read. */
function ledger(rows: Record<string, number>) {
  const read: number[] = []
  const all = (parents: readonly string[]) => parents.reduce((sum, id) => sum + (rows[id] ?? 0), 0)
  return {
    read,
    counting: {
      take: TAKE,
      sum: async (parents: readonly string[], take: number) => {
        const seen = Math.min(all(parents), take)
        read.push(seen / parents.length)
        return seen
      },
      each: async (parents: readonly string[]) => {
        read.push(all(parents) / parents.length)
        return new Map(parents.filter((id) => rows[id]).map((id) => [id, rows[id]!]))
      },
    },
  }
}

it('given parents of any number of rows, counts each of them up to the limit, and no statement reads beyond it for each of them', () =>
  fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat({ max: 25 }), {
        minKeys: 1,
        maxKeys: 40,
      }),
      async (rows) => {
        const { read, counting } = ledger(rows)
        const parents = Object.keys(rows)
        const counts = await countBounded(parents, counting)
        for (const id of parents) expect(Math.min(counts.get(id) ?? 0, TAKE)).toBe(Math.min(rows[id]!, TAKE))
        expect(Math.max(...read)).toBeLessThanOrEqual(TAKE)
      },
    ),
  ))

it('given a page of parents with few rows, counts them in two statements, and none of them in one', async () => {
  const few = ledger({ a: 12, b: 0, c: 3 })
  await countBounded(['a', 'b', 'c'], few.counting)
  expect(few.read).toEqual([5, 5])
  const none = ledger({})
  await countBounded(['a', 'b'], none.counting)
  expect(none.read).toEqual([0])
})
