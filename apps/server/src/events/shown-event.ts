import { NAMED_IN_EVENTS } from '@journeyline/domain/acts/event-types'
import { sealId } from '../graphql/global-id.ts'
import { ID_PREFIXES, TYPE_OF_PREFIX } from '../graphql/id-prefixes.ts'
import { isShownTo } from '../graphql/schemas/audiences.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** What a viewer is told of an event, whose row names rows. */
interface Written {
  subjectType: string
  subjectId: string
  data: unknown
  /** By employer, the employment through which it sees the subject. */
  placements: unknown
}

type Reader = Pick<SignedIn, 'role' | 'employerId'>

/** The type of the event's subject, by its name of today; null where records of that type are not shown to these people. */
export function subjectTypeFor(reader: Reader, { subjectType }: Written): string | null {
  const type = ID_PREFIXES.has(subjectType) ? subjectType : TYPE_OF_PREFIX.get(subjectType)
  return type !== undefined && isShownTo(reader.role, type) ? type : null
}

/** The subject's public id. */
export function subjectIdFor(reader: Reader, event: Written): string | null {
  const type = subjectTypeFor(reader, event)
  return type === null ? null : sealId(type, event.subjectId)
}

/**
 * What the event holds, its ids as the API gives ids. Rows of which these people are shown none are left out; of a subject that
 * is not shown, everything. An employer is told of which employment it is, where others are told the enrollment.
 */
export function dataFor(reader: Reader, event: Written): Record<string, unknown> {
  if (subjectTypeFor(reader, event) === null) return {}
  const held = Object.entries(event.data as Record<string, unknown>)
  const told = Object.fromEntries(
    held.flatMap(([name, value]) => {
      if (!(name in NAMED_IN_EVENTS)) return [[name, value]]
      const type = NAMED_IN_EVENTS[name]
      if (!type || !isShownTo(reader.role, type)) return []
      if (Array.isArray(value)) return [[name, value.map((id: string) => sealId(type, id))]]
      return [[name, value === null ? null : sealId(type, value as string)]]
    }),
  )
  const placementId = (event.placements as Record<string, string>)[reader.employerId ?? '']
  return placementId === undefined ? told : { ...told, placementId: sealId('Placement', placementId) }
}

/** The public ids of all that the event names, its subject first. */
export function touchesFor(reader: Reader, event: Written): string[] {
  const subject = subjectIdFor(reader, event)
  const data = dataFor(reader, event)
  const named = Object.keys(data).filter((name) => name in NAMED_IN_EVENTS && data[name] !== null)
  const ids = named.flatMap((name) => data[name] as string | string[])
  return [...new Set([...(subject === null ? [] : [subject]), ...ids])]
}
