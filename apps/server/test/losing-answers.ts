import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A way to the server on which the next answers get lost: the server has done its work, and the connection ends. */
export async function losingAnswers(url: string) {
  const lost = { next: 0 }
  const proxy = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = await fetch(`${url}${request.url}`, {
      method: request.method!,
      headers: headers as Record<string, string>,
      body: Buffer.concat(chunks),
    })
    const text = await answer.text()
    if (lost.next > 0) {
      lost.next--
      response.destroy()
    } else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void proxy.close())
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    /** From here on so many answers get lost. */
    lose: (answers: number) => {
      lost.next = answers
    },
  }
}
