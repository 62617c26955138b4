/** Work that goes on after its request was answered, with what tells people that it will not be finished. */
const running = new Map<Promise<void>, () => Promise<void>>()

/**
 * Lets work go on in the background of this process. The work reports its own failures; it never rejects. `giveUp` is called
 * should the process end before the work does.
 */
export function inBackground(work: Promise<void>, giveUp: () => Promise<void>): void {
  running.set(work, giveUp)
  void work.finally(() => running.delete(work))
}

/** Waits until nothing goes on in the background; a server that stops calls it before it closes its connections. */
export async function backgroundIsDone(): Promise<void> {
  while (running.size > 0) await Promise.all(running.keys())
}

/** Gives up what still goes on; how much that was. */
export async function giveUpBackground(): Promise<number> {
  const givenUp = [...running.values()]
  await Promise.all(givenUp.map((giveUp) => giveUp()))
  return givenUp.length
}
