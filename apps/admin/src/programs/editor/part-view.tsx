import type { Standard } from '@journeyline/domain/programs/standard'
import type { DraftValues } from './draft-values.ts'
import { GeneralPart } from './general-part.tsx'
import { HeadPart } from './head-part.tsx'
import type { Part } from './parts.ts'
import { PlanPart } from './plan-part.tsx'
import { PoliciesPart } from './policies-part.tsx'
import { RequirementsPart } from './requirements-part.tsx'
import { SchedulePart } from './schedule-part.tsx'
import { SpecializationsPart } from './specializations-part.tsx'
import { TextPart } from './text-part.tsx'
import type { Bound } from './use-binding.ts'
import { WaysPart } from './ways-part.tsx'

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
