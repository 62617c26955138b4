import { setImmediate as breathe } from 'node:timers/promises'

/** How long work goes on before others get their turn, in milliseconds. */
const TURN = 15

/** What `work` makes of each, in their order; others get their turn in between, however long each one takes. */
export async function eachInTurn<From, To>(from: readonly From[], work: (each: From) => To): Promise<To[]> {
  const to: To[] = []
  let began = performance.now()
  for (const each of from) {
    to.push(work(each))
    if (performance.now() - began < TURN) continue
    await breathe()
    began = performance.now()
  }
  return to
}
