import { refusalWord } from '../words/refusals.ts'
import { InputError } from './errors.ts'

/** What a patch says of a detail that always has to be there; undefined where it stays as it is. */
export function neverNull<Value>(value: Value | null | undefined, path: string[]): Value | undefined {
  if (value === null) throw new InputError([{ path, ...refusalWord('NEVER_EMPTY') }])
  return value
}
