import type { Standard } from '@journeyline/domain/programs/standard'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'

/** Where something is in a draft: its path from the top of the standard; `effectiveFrom` stands beside it. */
export type Path = StandardProblem['path']

/** The parts of the editor in their order; one is open at a time. */
export const PARTS = [
  'general',
  'head',
  'requirements',
  'schedule',
  'specializations',
  'plan',
  'ways',
  'text',
  'policies',
] as const
export type Part = (typeof PARTS)[number]

/** The part in which a place is edited. */
export function partOf(path: Path, { jobFunctions }: Pick<Standard, 'jobFunctions'>): Part {
  const [top, inner] = path
  if (top === 'jobFunctions')
    return jobFunctions[Number(inner)]?.specialization ? 'specializations' : 'schedule'
  if (top === 'particulars') return PARTICULARS[String(inner)] ?? 'general'
  return TOP[String(top)] ?? 'general'
}

/** The id of the field or row at a place; problems jump to it. */
export function idOf(path: Path): string {
  return `at-${path.join('-')}`
}

const TOP: Record<string, Part> = { requirements: 'requirements', courses: 'plan', policies: 'policies' }
const PARTICULARS: Record<string, Part> = {
  head: 'head',
  specializationType: 'specializations',
  entryRoutes: 'ways',
  priorQualifications: 'ways',
  priorLearningNeedsNewSkills: 'ways',
  deliveryMethods: 'ways',
  progression: 'ways',
  statements: 'text',
  contacts: 'text',
  sources: 'text',
}
