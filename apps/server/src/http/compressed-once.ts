import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

const ENCODINGS = ['br', 'gzip'] as const
type Encoding = (typeof ENCODINGS)[number]

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

/**
 * Something large that is the same for everybody: compressed once for all who ask, however many, and held once, however
 * slowly they read. Who has it already is told so.
 */
export class CompressedOnce {
  readonly #bytes: Buffer
  readonly #type: string
  readonly #hash: string
  readonly #compressed = new Map<Encoding, Promise<Buffer>>()

  constructor(bytes: Buffer, type: string) {
    this.#bytes = bytes
    this.#type = type
    this.#hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  }

  /** Answers with it, in an encoding that the request takes. */
  async send(request: Request, response: Response): Promise<void> {
    const accepted = request.acceptsEncodings([...ENCODINGS, 'identity'])
    const encoding = ENCODINGS.find((one) => one === accepted) ?? null
    response.vary('Accept-Encoding').type(this.#type)
    response.set('etag', `"${this.#hash}${encoding ? `-${encoding}` : ''}"`)
    if (request.fresh) return void response.status(304).end()
    const body = encoding ? await this.#in(encoding) : this.#bytes
    if (encoding) response.set('content-encoding', encoding)
    response.set('content-length', String(body.length))
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  #in(encoding: Encoding): Promise<Buffer> {
    const known = this.#compressed.get(encoding)
    if (known) return known
    const made = compress[encoding](this.#bytes)
    this.#compressed.set(encoding, made)
    return made
  }
}
