/** Round steps from zero to just above `max`, about `count` of them; whole numbers only. */
export function ticks(max: number, count = 4): number[] {
  if (max <= 0) return [0, 1]
  const rough = max / count
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * size).find((size) => size >= rough) ?? 1)
  const steps = Math.ceil(max / step)
  return Array.from({ length: steps + 1 }, (_, index) => index * step)
}

/** A digit of an axis is at most so wide, in pixels. */
const DIGIT = 8
/** What an axis takes in any case, and what stands between it and the plot. */
const [NARROW, GAP] = [44, 8]

/** How much room an axis needs beside its plot for the longest of its numbers: 10,000 is wider than 44 pixels leave. */
export function axisRoom(numbers: readonly string[]): number {
  return Math.max(NARROW, GAP + DIGIT * Math.max(0, ...numbers.map(({ length }) => length)))
}

/** Label positions moved apart to at least `gap`, kept in order and inside 0…`end`, as near their wish as that allows. */
export function spread(wishes: readonly number[], gap: number, end: number): number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((one, other) => one.wish - other.wish)
  const placed: number[] = []
  for (const [place, { wish }] of order.entries()) {
    const before = placed[place - 1]
    placed.push(before === undefined ? wish : Math.max(wish, before + gap))
  }
  for (let place = placed.length - 1, limit = end; place >= 0; place--) {
    placed[place] = Math.min(placed[place] ?? 0, limit)
    limit = (placed[place] ?? 0) - gap
  }
  const result: number[] = []
  for (const [place, { index }] of order.entries()) result[index] = placed[place] ?? 0
  return result
}

/** Each series' lower and upper edge per day: stood on one another when stacked, from zero otherwise. */
export function edges(series: readonly (readonly number[])[], stacked: boolean): [number, number][][] {
  const base: number[] = []
  return series.map((values) =>
    values.map((value, day) => {
      const low = stacked ? (base[day] ?? 0) : 0
      base[day] = low + value
      return [low, low + value]
    }),
  )
}
