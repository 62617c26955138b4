import { inPageLanguage } from './in-page-language.ts'

export type SignIn =
  | { ok: true }
  | { ok: false; reason: 'wrong' | 'disabled' | 'unavailable' }
  | { ok: false; reason: 'too-many'; retryAfterSeconds?: number }
  /** The server would not look at the password; its sentence says why. */
  | { ok: false; reason: 'refused'; message: string }

/** What the server says of an address and password that it looked at. */
const WRONG = ['INVALID_EMAIL_OR_PASSWORD', 'INVALID_EMAIL']

/** Begins a session: the server sets its cookie. Says why not, and "wrong" only of a password that was looked at. */
export async function signIn(email: string, password: string): Promise<SignIn> {
  const response = await post('/api/auth/sign-in/email', { email, password })
  if (response?.ok) return { ok: true }
  const { code, message } = response ? await saidIn(response) : {}
  if (code === 'ACCOUNT_DISABLED') return { ok: false, reason: 'disabled' }
  if (code && WRONG.includes(code)) return { ok: false, reason: 'wrong' }
  if (response && response.status < 500 && message) return { ok: false, reason: 'refused', message }
  if (response?.status === 429) {
    // of a proxy in front: our own says so in a sentence
    const seconds = Number(response.headers.get('retry-after') ?? '')
    return { ok: false, reason: 'too-many', ...(seconds > 0 ? { retryAfterSeconds: seconds } : {}) }
  }
  return { ok: false, reason: 'unavailable' }
}

/** Ends the session, and forgets what this tab of the browser kept for it. False when the server could not be reached, so the session may still be open. */
export async function signOut(): Promise<{ ok: true } | { ok: false; reason: 'unavailable' }> {
  const response = await post('/api/auth/sign-out', {})
  // 401: there was no session left to end.
  if (!response?.ok && response?.status !== 401) return { ok: false, reason: 'unavailable' }
  globalThis.sessionStorage?.clear()
  return { ok: true }
}

async function saidIn(response: Response): Promise<{ code?: string; message?: string }> {
  return Object(await response.json().catch(() => null)) // a proxy's page is no sentence of ours
}

/** The answer, or null when none came. */
async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', ...inPageLanguage() },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}
