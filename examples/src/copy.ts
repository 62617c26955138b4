import type { Api } from './api.ts'
import type { CopiedList } from './lists.ts'
import { requestFor } from './request-for.ts'

/** A copied record, by its id; what else it holds, its list says. */
export interface Copied {
  id: string
}

/** A copy of what a viewer may see, and the place in the log of events up to which it is true. */
export interface Copy {
  records: Map<string, Copied>
  /** Null while nothing has happened yet. */
  cursor: string | null
}

/** So far before an event may lie what it tells of: a file is written for up to 15 minutes before its event. */
const BEFORE_AN_EVENT = 20 * 60_000

/** Copies everything. The place in the log is read before the first row: what happens meanwhile is followed, and not lost. */
export async function copyAll(api: Api, lists: CopiedList[]): Promise<Copy> {
  const { events } = await api.ask<{ events: EventPage }>('{ events(last: 1) { pageInfo { endCursor } } }')
  const copy: Copy = { records: new Map(), cursor: events.pageInfo.endCursor }
  await readLists(api, lists, copy, null)
  return copy
}

/**
 * Brings a copy up to date; without news that is one request. Returns how many events there were. The place in the log is kept once
 * all that they tell of is copied: who fails on the way asks for the same news again.
 */
export async function follow(api: Api, lists: CopiedList[], copy: Copy): Promise<number> {
  const news: Event[] = []
  let { cursor } = copy
  for (let more = true; more; ) {
    const { events } = await api.ask<{ events: EventPage }>(EVENTS, { after: cursor })
    news.push(...events.edges.map(({ node }) => node))
    cursor = events.pageInfo.endCursor ?? cursor // an empty page has none
    more = events.pageInfo.hasNextPage
  }
  if (news.length === 0) return 0
  const first = Math.min(...news.map(({ recordedAt }) => Date.parse(recordedAt)))
  for (const { type, subjectId } of news)
    if (type === 'RECORD_REMOVED' && subjectId !== null) copy.records.delete(subjectId)
  await readLists(api, lists, copy, new Date(first - BEFORE_AN_EVENT).toISOString())
  copy.cursor = cursor
  return news.length
}

const EVENTS = `query News($after: String) { events(after: $after, first: 100) {
  edges { node { type subjectId recordedAt } } pageInfo { endCursor hasNextPage } } }`

interface Event {
  type: string
  subjectId: string | null
  recordedAt: string
}
interface PageInfo {
  endCursor: string | null
  hasNextPage: boolean
}
interface EventPage {
  edges: { node: Event }[]
  pageInfo: PageInfo
}

/** Reads lists page by page, of each as many rows as a request has room for; all rows, or those that changed since. */
async function readLists(api: Api, lists: CopiedList[], copy: Copy, updatedAfter: string | null) {
  let [open, after] = [lists, {} as Record<string, string | null>]
  while (open.length > 0) {
    const { query, asked } = requestFor(open)
    const pages = await api.ask<Record<string, { nodes: Copied[]; pageInfo: PageInfo }>>(query, {
      ...Object.fromEntries(asked.map((name) => [name, after[name] ?? null])),
      updatedAfter,
    })
    for (const [name, { nodes, pageInfo }] of Object.entries(pages)) {
      for (const row of nodes) copy.records.set(row.id, row)
      if (pageInfo.hasNextPage) after[name] = pageInfo.endCursor
      else open = open.filter((list) => list.name !== name)
    }
  }
}
