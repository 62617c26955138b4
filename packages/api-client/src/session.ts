export type SignIn =
  | { ok: true }
  | { ok: false; reason: 'wrong' | 'disabled' | 'too-many' | 'unavailable'; retryAfterSeconds?: number }

/** Begins a session: the server sets its cookie. Says why not, and after how many seconds to try again. */
export async function signIn(email: string, password: string): Promise<SignIn> {
  const response = await post('/api/auth/sign-in/email', { email, password })
  if (response?.ok) return { ok: true }
  if (response?.status === 429) {
    // Better Auth names its header X-Retry-After; a proxy in front uses Retry-After.
    const seconds = Number(response.headers.get('retry-after') ?? response.headers.get('x-retry-after') ?? '')
    return { ok: false, reason: 'too-many', ...(seconds > 0 ? { retryAfterSeconds: seconds } : {}) }
  }
  if (response?.status === 403 && (await codeOf(response)) === 'ACCOUNT_DISABLED')
    return { ok: false, reason: 'disabled' }
  if (response && response.status >= 400 && response.status < 500) return { ok: false, reason: 'wrong' }
  return { ok: false, reason: 'unavailable' }
}

/** Ends the session. False when the server could not be reached, so the session may still be open. */
export async function signOut(): Promise<{ ok: true } | { ok: false; reason: 'unavailable' }> {
  const response = await post('/api/auth/sign-out', {})
  // 401: there was no session left to end.
  return response?.ok || response?.status === 401 ? { ok: true } : { ok: false, reason: 'unavailable' }
}

async function codeOf(response: Response): Promise<string | undefined> {
  const { code } = (await response.json().catch(() => ({}))) as { code?: string }
  return code
}

/** The answer, or null when none came. */
async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}
