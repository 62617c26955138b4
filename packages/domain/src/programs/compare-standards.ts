import type { Standard } from './standard.ts'
import { codedFunctions } from './work-process.ts'

/** A line of two versions side by side: what it is about, and what each says; null where one does not have it. */
export type Difference = {
  /** The part of the standard it is in. */
  part: 'GENERAL' | 'REQUIREMENTS' | 'COMPETENCIES' | 'COURSES' | 'PARTICULARS' | 'POLICIES'
  /** What is compared, by its code or field: OJT.minutes, JF2.A. */
  key: string
  before: string | null
  after: string | null
}

/** Everything two standards say differently, part by part; things are matched by their codes, not by their place. */
export function compareStandards(before: Standard, after: Standard): Difference[] {
  const [one, other] = [linesOf(before), linesOf(after)]
  const keys = [...one.keys(), ...[...other.keys()].filter((key) => !one.has(key))]
  const differences = keys.flatMap((key): Difference[] => {
    const [was, is] = [one.get(key), other.get(key)]
    if (was?.text === is?.text) return []
    const [part, ...rest] = key.split(' ')
    return [
      {
        part: part as Difference['part'],
        key: rest.join(' '),
        before: was?.text ?? null,
        after: is?.text ?? null,
      }, // keys begin with their part
    ]
  })
  return PARTS.flatMap((part) => differences.filter((difference) => difference.part === part))
}

const PARTS: Difference['part'][] = [
  'GENERAL',
  'REQUIREMENTS',
  'COMPETENCIES',
  'COURSES',
  'PARTICULARS',
  'POLICIES',
]

type Lines = Map<string, { text: string }>

function linesOf(standard: Standard): Lines {
  const lines: Lines = new Map()
  const say = (part: Difference['part'], key: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return
    lines.set(`${part} ${key}`, { text: wordsOf(value) })
  }
  say('GENERAL', 'title', standard.title)
  say('GENERAL', 'type', standard.type)
  for (const { code, ...fields } of standard.requirements)
    eachField(fields, (field, value) => say('REQUIREMENTS', `${code}.${field}`, value))
  for (const { code, displayText, competencies } of codedFunctions(standard.jobFunctions)) {
    say('COMPETENCIES', code, displayText)
    for (const {
      code: own,
      displayText: text,
      core,
      rtiMinutes,
      ojtMinutes,
      sameAs,
      alsoUnder,
      witnessed,
    } of competencies) {
      say('COMPETENCIES', own, text)
      eachField(
        { core, rtiMinutes, ojtMinutes, sameAs, alsoUnder, witnessed: witnessed || null },
        (field, value) => say('COMPETENCIES', `${own}.${field}`, value),
      )
    }
  }
  for (const { number, objectives, ...fields } of standard.courses) {
    eachField(fields, (field, value) => say('COURSES', `${number}.${field}`, value))
    for (const [index, { text, competencies }] of objectives.entries()) {
      say('COURSES', `${number}.objectives.${index + 1}`, [text, ...competencies].join(' · '))
    }
  }
  eachField(standard.particulars, (field, value) => say('PARTICULARS', field, value))
  eachField(standard.policies, (field, value) => say('POLICIES', field, value))
  return lines
}

function eachField(fields: object, tell: (field: string, value: unknown) => void) {
  for (const [field, value] of Object.entries(fields)) {
    const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value)
    if (isRecord) eachField(value, (inner, of) => tell(`${field}.${inner}`, of))
    else tell(field, value)
  }
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('; ')
  if (value !== null && typeof value === 'object')
    return Object.values(value)
      .filter((one) => one !== null && one !== '')
      .map(wordsOf)
      .join(', ')
  return String(value)
}
