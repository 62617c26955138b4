import { say } from '@journeyline/app-kit/say'
import { mayDeleteSection } from '@journeyline/domain/instruction/section-details'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { instructionMessages } from '../messages.ts'
import { useDeleteSection } from './delete-course-section.ts'

type Section = {
  id: string
  name: string
  version: number
  figures: { meetings: number; confirmedMeetings: number }
}

/** The act that removes a section, after asking; it says why not once a class has written hours. */
export function useDeleteSectionAct({ id, name, version, figures }: Section, onRemoved: () => void): Act {
  const t = useMessages(instructionMessages)
  const confirm = useConfirm()
  const remove = useDeleteSection()
  const decision = mayDeleteSection({ name, confirmedMeetings: figures.confirmedMeetings })
  const ask = () =>
    confirm({
      title: t('deleteCourseSectionTitle', { name }),
      consequence: t('deleteCourseSectionText', { count: figures.meetings }),
      act: t('deleteCourseSection'),
      danger: true,
      onConfirm: () => void remove({ id, name, version }).then((isGone) => isGone && onRemoved()),
    })
  return {
    label: t('deleteCourseSection'),
    danger: true,
    onClick: ask,
    ...(decision.allowed ? {} : { refusal: say(decision) }),
  }
}
