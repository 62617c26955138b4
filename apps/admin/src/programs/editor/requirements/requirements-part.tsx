import { labelOf } from '@journeyline/app-kit/label-of'
import type { Requirement } from '@journeyline/domain/programs/requirement'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useRequirementWords } from '../../requirement-words.ts'
import { standardMessages } from '../../standard-messages.ts'
import { requirementOfKind } from '../draft/blank-parts.ts'
import type { Bound } from '../draft/use-binding.ts'
import { ItemList } from '../lists/item-list.tsx'
import { Spot } from '../lists/spot.tsx'
import { editorMessages } from '../messages.ts'
import { RequirementFields } from './requirement-fields.tsx'

/** What the version asks for, one requirement open at a time. */
export function RequirementsPart({ path, value: requirements, onChange }: Bound<Requirement[]>) {
  const t = useMessages(editorMessages)
  const standard = useMessages(standardMessages)
  const words = useRequirementWords()
  const detail = (requirement: Requirement) => {
    const open = Object.values(requirement).some((value) => Number.isNaN(value))
    const measure = open ? labelOf('requirementKind', requirement.kind) : words(requirement)[0]
    return t('requirementLine', { measure: measure ?? '', gate: standard(`gate${requirement.gate}`) })
  }
  return (
    <>
      <Spot at={path} errors />
      <ItemList
        label={t('requirements')}
        items={requirements}
        onChange={onChange}
        at={(index) => [...path, index]}
        name={({ title }) => title || t('newRequirement')}
        detail={detail}
        add={{ label: t('addRequirement'), blank: () => requirementOfKind('OJT_HOURS') }}
      >
        {(bound) => <RequirementFields {...bound} all={requirements} />}
      </ItemList>
    </>
  )
}
