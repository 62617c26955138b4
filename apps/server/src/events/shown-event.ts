import { NAMED_IN_EVENTS } from '@journeyline/domain/acts/event-types'
import { sealId } from '../graphql/global-id.ts'
import { ID_PREFIXES, TYPE_OF_PREFIX } from '../graphql/id-prefixes.ts'
import { type Audience, isShownTo } from '../graphql/schemas/audiences.ts'

/** What a viewer is told of an event, whose row names rows. */
interface Written {
  subjectType: string
  subjectId: string
  data: unknown
}

/** The type of the event's subject, by its name of today; null where records of that type are not shown to these people. */
export function subjectTypeFor(audience: Audience, { subjectType }: Written): string | null {
  const type = ID_PREFIXES.has(subjectType) ? subjectType : TYPE_OF_PREFIX.get(subjectType)
  return type !== undefined && isShownTo(audience, type) ? type : null
}

/** The subject's public id. */
export function subjectIdFor(audience: Audience, event: Written): string | null {
  const type = subjectTypeFor(audience, event)
  return type === null ? null : sealId(type, event.subjectId)
}

/**
 * What the event holds, its ids as the API gives ids. Rows of which these people are shown none are left out; of a subject that
 * is not shown, everything.
 */
export function dataFor(audience: Audience, event: Written): Record<string, unknown> {
  if (subjectTypeFor(audience, event) === null) return {}
  const held = Object.entries(event.data as Record<string, unknown>)
  return Object.fromEntries(
    held.flatMap(([name, value]) => {
      if (!(name in NAMED_IN_EVENTS)) return [[name, value]]
      const type = NAMED_IN_EVENTS[name]
      if (!type || !isShownTo(audience, type)) return []
      if (Array.isArray(value)) return [[name, value.map((id: string) => sealId(type, id))]]
      return [[name, value === null ? null : sealId(type, value as string)]]
    }),
  )
}

/** The public ids of all that the event names, its subject first. */
export function touchesFor(audience: Audience, event: Written): string[] {
  const subject = subjectIdFor(audience, event)
  const data = dataFor(audience, event)
  const named = Object.keys(data).filter((name) => name in NAMED_IN_EVENTS && data[name] !== null)
  const ids = named.flatMap((name) => data[name] as string | string[])
  return [...new Set([...(subject === null ? [] : [subject]), ...ids])]
}
