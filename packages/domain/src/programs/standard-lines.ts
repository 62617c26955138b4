import type { Standard } from './standard.ts'
import { codedFunctions } from './work-process.ts'

/** The parts of a standard, in the order of the document. */
export const STANDARD_PARTS = [
  'GENERAL',
  'REQUIREMENTS',
  'COMPETENCIES',
  'COURSES',
  'PARTICULARS',
  'POLICIES',
] as const
export type StandardPart = (typeof STANDARD_PARTS)[number]

/** One thing a standard says: of what, and what. */
export type Line = {
  part: StandardPart
  /** What it is said of, by its code or place: OJT, JF2.A, entryRoutes.WORK; null for the part as a whole. */
  item: string | null
  /** What that is called; null where it has no name. */
  name: string | null
  /** Which of its fields: minutes, displayText, objectives.1. */
  field: string
  text: string
}

/** A standard line by line, in its order. What is empty says nothing and has no line. */
export function linesOf(standard: Standard): Line[] {
  const { title, type, requirements, jobFunctions, courses, particulars, policies } = standard
  return [
    ...said({ part: 'GENERAL' }, { title, type }),
    ...requirements.flatMap(({ code, ...fields }) =>
      said({ part: 'REQUIREMENTS', item: code, name: fields.title }, fields),
    ),
    ...codedFunctions(jobFunctions).flatMap(({ competencies, ...jobFunction }) =>
      [jobFunction, ...competencies].flatMap(scheduled),
    ),
    ...courses.flatMap(({ number, objectives, ...fields }) =>
      said(
        { part: 'COURSES', item: number, name: fields.name },
        {
          ...fields,
          objectives: objectives.map(({ text, competencies }) => [text, ...competencies].join(' · ')),
        },
      ),
    ),
    ...Object.entries(particulars).flatMap(listOrField('PARTICULARS')),
    ...Object.entries(policies).flatMap(listOrField('POLICIES')),
  ]
}

type About = Pick<Line, 'part'> & Partial<Pick<Line, 'item' | 'name'>>
type Scheduled = ReturnType<typeof codedFunctions>[number]['competencies'][number]

/** A job function or competency: its words as printed only where they differ, and marks only where they are set. */
function scheduled({
  code,
  displayText,
  sourceText,
  ...rest
}: Pick<Scheduled, 'code' | 'displayText' | 'sourceText'> & Partial<Scheduled>): Line[] {
  const { core, rtiMinutes, ojtMinutes, sameAs, alsoUnder, witnessed } = rest
  return said(
    { part: 'COMPETENCIES', item: code, name: displayText },
    {
      displayText,
      sourceText: sourceText === displayText ? null : sourceText,
      ...{ core, rtiMinutes, ojtMinutes, sameAs, alsoUnder },
      witnessed: witnessed || null,
    },
  )
}

/** By which field the things of each list are told apart; where that is a code, which other field names them. */
const LISTS: Record<string, { key: string; name?: string }> = {
  printedOnetCodes: { key: 'place', name: 'place' },
  entryRoutes: { key: 'code', name: 'name' },
  priorQualifications: { key: 'code', name: 'name' },
  deliveryMethods: { key: 'code', name: 'name' },
  progression: { key: 'code', name: 'name' },
  contacts: { key: 'name' },
  sources: { key: 'title' },
  levels: { key: 'level', name: 'name' },
}

const listOrField =
  (part: 'PARTICULARS' | 'POLICIES') =>
  ([field, value]: [string, unknown]): Line[] => {
    const list = LISTS[field]
    if (!list) return said({ part }, { [field]: value })
    const things = value as Record<string, unknown>[] // the lists above hold things with fields
    return things.flatMap((thing, index) => {
      const { [list.key]: key, ...others } = thing
      const earlier = things.slice(0, index).filter((one) => one[list.key] === key).length
      const item = `${field}.${key}${earlier > 0 ? ` (${earlier + 1})` : ''}`
      const name = String(thing[list.name ?? list.key])
      return said({ part, item, name }, list.name ? others : thing)
    })
  }

function said(about: About, fields: object, within = ''): Line[] {
  return Object.entries(fields).flatMap(([name, value]: [string, unknown]): Line[] => {
    const field = `${within}${name}`
    if (value === null || value === undefined || value === '') return []
    if (LISTED_IN_LINES.includes(name)) {
      const numbered = (value as string[]).map((text, index) => [index + 1, text]) // texts, by the two names
      return said(about, Object.fromEntries(numbered), `${field}.`)
    }
    if (Array.isArray(value)) return value.length === 0 ? [] : said(about, { [field]: value.join('; ') })
    if (typeof value === 'object') return said(about, value, `${field}.`)
    return [{ item: null, name: null, ...about, field, text: String(value) }]
  })
}

/** Lists of long texts: each is a line of its own. */
const LISTED_IN_LINES = ['objectives', 'statements']
