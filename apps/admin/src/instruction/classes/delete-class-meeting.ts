import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { classesChanged } from '../classes-changed.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation DeleteClassMeeting($input: DeleteClassMeetingInput!) {
    deleteClassMeeting(input: $input) {
      __typename
      ... on DeleteClassMeetingSuccess {
        courseSection {
          ...ClassesChanged_section @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Asks, then removes a class; every list of classes is asked anew. `onRemoved` is called once it is gone. */
export function useDeleteMeeting() {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  const confirm = useConfirm()
  const deleteClassMeeting = useAct(document, {
    told: (_done, _input, day: string) => t('meetingRemoved', { day }),
    changes: (cache, { courseSection: section }) => classesChanged(cache, section),
  })
  return ({ id, onDay, version }: { id: string; onDay: string; version: number }, onRemoved?: () => void) => {
    const day = format.day(onDay)
    const remove = async () => {
      const { refused } = await deleteClassMeeting({ classMeetingId: id, expectedVersion: version }, day)
      if (refused) notify.failed(sentenceOf(refused))
      else onRemoved?.()
    }
    confirm({
      title: t('deleteMeetingTitle', { day }),
      consequence: t('deleteMeetingText'),
      act: t('deleteClassMeeting'),
      danger: true,
      onConfirm: () => void remove(),
    })
  }
}
