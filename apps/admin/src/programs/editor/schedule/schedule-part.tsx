import { arrangeFunctions } from '@journeyline/domain/programs/arrange-schedule'
import type { Standard } from '@journeyline/domain/programs/standard'
import { codedFunctions, type JobFunction } from '@journeyline/domain/programs/work-process'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { blankFunction } from '../draft/blank-parts.ts'
import type { Bound } from '../draft/use-binding.ts'
import { ItemList } from '../lists/item-list.tsx'
import { Spot } from '../lists/spot.tsx'
import { editorMessages } from '../messages.ts'
import { JobFunctionFields } from './job-function-fields.tsx'

type Props = Bound<Standard> & { specialization: boolean }

/** The job functions of the schedule or those of the specialization, one open at a time. */
export function SchedulePart({ value: standard, onChange, specialization }: Props) {
  const t = useMessages(editorMessages)
  const { jobFunctions } = standard
  const main = jobFunctions.filter((one) => !one.specialization)
  const special = jobFunctions.filter((one) => one.specialization)
  const first = specialization ? main.length : 0
  const whole = (part: JobFunction[]) => (specialization ? [...main, ...part] : [...part, ...special])
  const coded = codedFunctions(jobFunctions)
  return (
    <>
      <Spot at={['jobFunctions']} errors />
      <ItemList
        label={t(specialization ? 'specializations' : 'schedule')}
        items={specialization ? special : main}
        onChange={(part) => onChange({ ...standard, jobFunctions: whole(part) })}
        onArrange={(part) => onChange(arrangeFunctions(standard, whole(part)))}
        at={(index) => ['jobFunctions', first + index]}
        name={({ displayText }, index) =>
          displayText === ''
            ? t('openFunction', { code: coded[first + index]?.code ?? '' })
            : t('functionNamed', { code: coded[first + index]?.code ?? '', text: displayText })
        }
        detail={({ competencies }) => t('competenciesOf', { count: competencies.length })}
        add={{ label: t('addFunction'), blank: () => blankFunction(specialization) }}
      >
        {(bound, index) => (
          <JobFunctionFields {...bound} standard={standard} index={first + index} onStandard={onChange} />
        )}
      </ItemList>
    </>
  )
}
