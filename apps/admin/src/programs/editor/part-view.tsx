import type { Standard } from '@journeyline/domain/programs/standard'
import type { DraftValues } from './draft/draft-values.ts'
import type { Part } from './draft/parts.ts'
import type { Bound } from './draft/use-binding.ts'
import { PlanPart } from './plan/plan-part.tsx'
import { RequirementsPart } from './requirements/requirements-part.tsx'
import { SchedulePart } from './schedule/schedule-part.tsx'
import { SpecializationsPart } from './schedule/specializations-part.tsx'
import { GeneralPart } from './standard/general-part.tsx'
import { HeadPart } from './standard/head-part.tsx'
import { PoliciesPart } from './standard/policies-part.tsx'
import { TextPart } from './standard/text-part.tsx'
import { WaysPart } from './standard/ways-part.tsx'

/** The fields of the part that is open. */
export function PartView({ part, ...draft }: Bound<DraftValues> & { part: Part }) {
  const { standard } = draft.value
  const change = (next: Standard) => draft.onChange({ ...draft.value, standard: next })
  const field = <Key extends keyof Standard>(key: Key): Bound<Standard[Key]> => ({
    path: [key],
    value: standard[key],
    onChange: (next) => change({ ...standard, [key]: next }),
  })
  const whole = { path: [], value: standard, onChange: change }
  const particulars = field('particulars')
  switch (part) {
    case 'general':
      return <GeneralPart {...draft} />
    case 'head':
      return (
        <HeadPart
          path={['particulars', 'head']}
          value={standard.particulars.head}
          onChange={(head) => particulars.onChange({ ...standard.particulars, head })}
        />
      )
    case 'requirements':
      return <RequirementsPart {...field('requirements')} />
    case 'schedule':
      return <SchedulePart {...whole} specialization={false} />
    case 'specializations':
      return <SpecializationsPart {...whole} />
    case 'plan':
      return <PlanPart {...field('courses')} standard={standard} />
    case 'ways':
      return <WaysPart {...particulars} />
    case 'text':
      return <TextPart {...particulars} />
    case 'policies':
      return <PoliciesPart {...field('policies')} />
  }
}
