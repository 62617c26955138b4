import { requestError } from '../kernel/request-errors.ts'
import type { Viewer } from '../kernel/viewer.ts'
import { requestWord } from '../words/requests.ts'
import { isKey, KeyedAct } from './keyed-act.ts'

/** The act that the request's key names; null where none is sent. */
export function actOf(header: string | string[] | undefined, viewer: Viewer): KeyedAct | null {
  if (header === undefined) return null
  if (typeof header === 'string' && isKey(header)) {
    return new KeyedAct(header, viewer.kind === 'ANONYMOUS' ? null : viewer.personId)
  }
  throw requestError('BAD_USER_INPUT', requestWord('KEY_UNUSABLE'), { http: { status: 400 } })
}

/** The viewer whose transactions are the act's. */
export function acting<Asking extends Viewer>(viewer: Asking, act: KeyedAct | null): Asking {
  if (!act || viewer.kind === 'ANONYMOUS') return viewer
  const { transaction } = viewer
  return {
    ...viewer,
    once: act.once,
    transaction: (work, limits) => act.once((within) => transaction(within, limits), work),
  }
}
