import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { requestWord } from '../words/requests.ts'
import { say } from '../words/say.ts'

const REFUSAL = say(requestWord('SHUTTING_DOWN'))

/** Requests that are being answered, so that a server that stops can finish them and begin no others. */
export class UnderWay {
  readonly #open = new Set<ServerResponse>()
  #isRefusing = false
  #quiet: (() => void) | null = null

  /** Counts what `answer` answers. Health is asked about for ever, and always told. */
  around(answer: RequestListener): RequestListener {
    return (request, response) => {
      if (/^\/(healthz|readyz)\b/.test(request.url ?? '')) return void answer(request, response)
      if (this.#isRefusing) return refuse(request, response)
      this.#open.add(response)
      response.once('close', () => {
        this.#open.delete(response)
        if (this.#open.size === 0) this.#quiet?.()
      })
      answer(request, response)
    }
  }

  /** How many are not answered to their end yet. */
  get count(): number {
    return this.#open.size
  }

  /** Refuses new ones from now on, and settles once those that were begun are answered. */
  async finished(): Promise<void> {
    this.#isRefusing = true
    if (this.#open.size > 0) await new Promise<void>((resolve) => (this.#quiet = resolve))
  }
}

/** As the API and the routes say it, before either is asked. */
function refuse(request: IncomingMessage, response: ServerResponse) {
  const isGraphql = request.url?.startsWith('/graphql')
  const refusal = { message: REFUSAL, code: 'SERVICE_UNAVAILABLE' }
  const body = isGraphql ? { errors: [{ message: REFUSAL, extensions: { code: refusal.code } }] } : refusal
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '5', connection: 'close' })
  response.end(JSON.stringify(body))
  request.resume()
}
