/** Work that goes on after its request was answered. */
const running = new Set<Promise<void>>()

/** Lets work go on in the background of this process. The work reports its own failures; it never rejects. */
export function inBackground(work: Promise<void>): void {
  running.add(work)
  void work.finally(() => running.delete(work))
}

/** Waits until nothing goes on in the background; a server that stops calls it before it closes its connections. */
export async function backgroundIsDone(): Promise<void> {
  while (running.size > 0) await Promise.all(running)
}
