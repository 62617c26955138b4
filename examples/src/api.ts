/** The API for a program: asks with `fetch`, and counts how often. */
export class Api {
  /** Requests sent so far. */
  requests = 0
  readonly #url: string
  readonly #headers: Record<string, string>

  /** `headers` say who asks: the cookie of a session. */
  constructor(url: string, headers: Record<string, string>) {
    this.#url = url
    this.#headers = headers
  }

  /** What is answered; an error of the API is thrown with its code. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    this.requests += 1
    const answer = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#headers },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: ApiError[] }
    const [error] = errors ?? []
    if (error) throw new Error(`${error.extensions?.code}: ${error.message}`)
    if (!data) throw new Error(`The API answers ${answer.status} without data.`)
    return data
  }
}

interface ApiError {
  message: string
  extensions?: { code?: string }
}

/** The cookie of a new session. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  if (!answer.ok) throw new Error(`Signing in was refused: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
