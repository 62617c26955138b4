import { type Requirement, requirementKindName } from '@journeyline/domain/programs/requirement'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useRequirementWords } from '../requirement-words.ts'
import { standardMessages } from '../standard-messages.ts'
import { requirementOfKind } from './blank-parts.ts'
import { ItemList } from './item-list.tsx'
import { editorMessages } from './messages.ts'
import { RequirementFields } from './requirement-fields.tsx'
import { Spot } from './spot.tsx'
import type { Bound } from './use-binding.ts'

/** What the version asks for, one requirement open at a time. */
export function RequirementsPart({ path, value: requirements, onChange }: Bound<Requirement[]>) {
  const t = useMessages(editorMessages)
  const standard = useMessages(standardMessages)
  const words = useRequirementWords()
  const detail = (requirement: Requirement) => {
    const open = Object.values(requirement).some((value) => Number.isNaN(value))
    const measure = open ? requirementKindName(requirement.kind) : words(requirement)[0]
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
