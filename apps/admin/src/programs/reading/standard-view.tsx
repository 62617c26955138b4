import type { Standard } from '@journeyline/domain/programs/standard'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { codedCompetencies } from '@journeyline/domain/programs/work-process'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { standardMessages } from '../standard-messages.ts'
import { GeneralView } from './general-view.tsx'
import { PlanView } from './plan-view.tsx'
import { PoliciesView } from './policies-view.tsx'
import { RequirementsView } from './requirements-view.tsx'
import { ScheduleView } from './schedule-view.tsx'
import classes from './standard-view.module.css'
import { TextView } from './text-view.tsx'
import { WaysView } from './ways-view.tsx'

type Props = { standard: Standard; problems: readonly StandardProblem[] }

/** The parts of the page, in their order; each has an address of its own on it. */
export const PARTS = [
  'general',
  'requirements',
  'schedule',
  'specializations',
  'plan',
  'ways',
  'text',
  'policies',
] as const

/** A whole standard to read, with what the compiler says where it says it. */
export function StandardView({ standard, problems }: Props) {
  const t = useMessages(standardMessages)
  const { requirements, jobFunctions, particulars, policies } = standard
  const main = jobFunctions.filter(({ specialization }) => !specialization)
  const { specializationType: type } = particulars
  const parts: Record<(typeof PARTS)[number], { note?: string; content: ReactNode }> = {
    general: { content: <GeneralView standard={standard} problems={problems} /> },
    requirements: { content: <RequirementsView requirements={requirements} problems={problems} /> },
    schedule: {
      ...(main.length > 0 ? { note: t('scheduleNote', countsOf(main)) } : {}),
      content: <ScheduleView jobFunctions={jobFunctions} specialization={false} problems={problems} />,
    },
    specializations: {
      note: type === '' ? t('specializationOpen') : t('specializationType', { type }),
      content: <ScheduleView jobFunctions={jobFunctions} specialization problems={problems} />,
    },
    plan: { content: <PlanView standard={standard} problems={problems} /> },
    ways: { content: <WaysView particulars={particulars} /> },
    text: { content: <TextView particulars={particulars} /> },
    policies: {
      note: t('policiesNote'),
      content: <PoliciesView policies={policies} problems={problems} />,
    },
  }
  return PARTS.map((part) => (
    <div key={part} id={part} className={classes.part}>
      <Section title={t(part)} note={parts[part].note}>
        {parts[part].content}
      </Section>
    </div>
  ))
}

/** How many competencies there are, how many are core, and how many say something of their own. */
function countsOf(functions: Standard['jobFunctions']) {
  const competencies = codedCompetencies(functions)
  const distinct = competencies.filter(({ sameAs }) => sameAs === null).length
  const core = competencies.filter((one) => one.core).length
  return { all: competencies.length, functions: functions.length, core, distinct }
}
