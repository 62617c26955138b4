import { judgementThatCounts } from '@journeyline/domain/competencies/standing'
import type { RequirementProgress } from '@journeyline/domain/progress/progress'
import { Temporal } from 'temporal-polyfill'
import { sealId } from '../graphql/global-id.ts'
import type { RecordFacts } from './record-facts.ts'

/** What proves a requirement, or part of it. */
export interface Proof {
  /** The object behind it, for `node`. */
  nodeId: string
  /** In words: a competency's code and level, an award's name. */
  label: string
  onDay: string | null
}

/** What proves a requirement, from the record. Hours are proven by their entries, which are a list of their own. */
export function proofsOf({ requirement }: RequirementProgress, facts: RecordFacts): Proof[] {
  switch (requirement.kind) {
    case 'COMPETENCIES':
      return [...new Set(facts.signOffs.map(([, code]) => code))].flatMap((code) =>
        signOffThatCounts(code, facts),
      )
    case 'PRACTICODE': {
      if (facts.reading === null) return []
      const [id, onDay] = facts.reading
      const score = facts.practicodeScore === null ? '' : `, ${facts.practicodeScore}%`
      return [proof('PracticodeReading', id, `${facts.practicodeCases} cases${score}`, onDay)]
    }
    case 'INTERNSHIP':
      return facts.internship === null
        ? []
        : [proof('Internship', facts.internship.id, facts.internship.site, facts.internship.startsOn)]
    case 'QUALIFICATION':
    case 'ESSENTIAL_SKILL':
      return facts.awards
        .filter(([, code]) => code === requirement.credential)
        .map(([id, , awardedOn]) => proof('Credential', id, requirement.title, awardedOn))
    case 'CHECK':
    case 'DECLARATION':
      return facts.checks
        .filter(([, code]) => code === requirement.code)
        .map(([id, , , checkedOn]) => proof('CheckRecord', id, requirement.title, checkedOn))
    case 'REVIEWS':
      return facts.reviews
        .filter(([, , , heldOn]) => heldOn !== null)
        .map(([id, , , heldOn]) => proof('Review', id, 'Review', heldOn))
    default:
      return []
  }
}

/** Earlier sign-offs of a competency prove nothing any more. */
function signOffThatCounts(code: string, { signOffs }: RecordFacts): Proof[] {
  const judgements = signOffs
    .filter(([, of]) => of === code)
    .map(([id, , level, onDay]) => ({ id, level, judgedOn: Temporal.PlainDate.from(onDay) }))
  const counts = judgementThatCounts(judgements)
  return counts === null
    ? []
    : [proof('SignOff', counts.id, `${code}, level ${counts.level}`, counts.judgedOn.toString())]
}

const proof = (typename: string, id: string, label: string, onDay: string | null): Proof => ({
  nodeId: sealId(typename, id),
  label,
  onDay,
})
