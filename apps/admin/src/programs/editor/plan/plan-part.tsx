import { type Course, plannedMinutes } from '@journeyline/domain/programs/instruction-plan'
import { requirementOf } from '@journeyline/domain/programs/requirement'
import type { Standard } from '@journeyline/domain/programs/standard'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { blankCourse } from '../draft/blank-parts.ts'
import type { Bound } from '../draft/use-binding.ts'
import { ItemList } from '../lists/item-list.tsx'
import { Spot } from '../lists/spot.tsx'
import { editorMessages } from '../messages.ts'
import { CourseFields } from './course-fields.tsx'

type Props = Bound<Course[]> & { standard: Standard }

/** The related instruction plan, one course open at a time, with its hours beside those that are required. */
export function PlanPart({ path, value: courses, onChange, standard }: Props) {
  const t = useMessages(editorMessages)
  const format = useFormats()
  const written = courses.filter(({ minutes }) => !Number.isNaN(minutes))
  const required = requirementOf(standard.requirements, 'RTI_HOURS')?.minutes ?? Number.NaN
  const planned = format.hours(plannedMinutes(written))
  const codes = codedCompetencies(standard.jobFunctions)
  return (
    <>
      <p>
        {Number.isNaN(required)
          ? t('planned', { planned })
          : t('plannedOf', { planned, required: format.hours(required) })}
      </p>
      <Spot at={path} errors />
      <ItemList
        label={t('plan')}
        items={courses}
        onChange={onChange}
        at={(index) => [...path, index]}
        name={({ number, name }) => [number, name].filter(Boolean).join(': ') || t('newCourse')}
        detail={({ minutes }) => (Number.isNaN(minutes) ? null : format.hours(minutes))}
        add={{ label: t('addCourse'), blank: blankCourse }}
      >
        {(bound) => <CourseFields {...bound} competencies={codes} />}
      </ItemList>
    </>
  )
}
