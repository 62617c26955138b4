import { problemOf } from '@journeyline/api-client/problem'
import type { Outcome } from '@journeyline/app-kit/acts/refusal'
import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { useRole } from '../../session/use-role.ts'
import { programMessages } from '../messages.ts'
import type { PageVersion } from '../version-fragment.ts'
import { useDeleteVersion } from './delete-version.ts'
import { usePublishVersion } from './publish-version.ts'
import { useUnpublishVersion } from './unpublish-version.ts'
import { versionDecisions } from './version-acts.ts'

type Told = 'notPublished' | 'notWithdrawn' | 'notDeleted'

type Then = { onPublished?: () => void; onDeleted: () => void }

/** Publishing, withdrawing and deleting a version: each asks first, and says the rule's reason where it may not be. */
export function useVersionActs(version: PageVersion, standard: Standard, then: Then) {
  const t = useMessages(programMessages)
  const format = useFormats()
  const confirm = useConfirm()
  const decisions = versionDecisions(version, standard, useRole())
  const [pending, setPending] = useState(false)
  const [publish, withdraw, remove] = [usePublishVersion(), useUnpublishVersion(), useDeleteVersion()]
  const { id: programVersionId, number, version: expectedVersion, effectiveFrom } = version
  const run = async (failed: Told, act: () => Promise<Outcome<unknown>>) => {
    setPending(true)
    try {
      const { refused } = await act()
      if (refused) notify.failed(t(failed, { number, why: sentenceOf(refused) }))
      return !refused
    } catch (error) {
      const { message, requestId } = problemOf(error)
      notify.failed(t(failed, { number, why: message }), { requestId })
      return false
    } finally {
      setPending(false)
    }
  }
  const act = (label: string, decision: Decision, onClick: () => void): Act => ({
    label,
    onClick,
    loading: pending,
    ...(decision.allowed ? {} : { refusal: say(decision) }),
  })
  return {
    publish: act(t('publish'), decisions.publish, () =>
      confirm({
        title: t('publishTitle', { number }),
        consequence: t('publishText', { day: format.day(effectiveFrom) }),
        act: t('publish'),
        onConfirm: () =>
          void run('notPublished', () => publish({ programVersionId, expectedVersion })).then(
            (done) => done && then.onPublished?.(),
          ),
      }),
    ),
    withdraw: act(t('withdraw'), decisions.withdraw, () =>
      confirm({
        title: t('withdrawTitle', { number }),
        consequence: t('withdrawText'),
        act: t('withdraw'),
        onConfirm: () => void run('notWithdrawn', () => withdraw({ programVersionId, expectedVersion })),
      }),
    ),
    remove: {
      ...act(t('delete'), decisions.delete, () =>
        confirm({
          title: t('deleteTitle', { number }),
          consequence: t('deleteText'),
          act: t('delete'),
          danger: true,
          onConfirm: () =>
            void run('notDeleted', () => remove({ programVersionId, expectedVersion, number })).then(
              (done) => done && then.onDeleted(),
            ),
        }),
      ),
      danger: true,
    },
  }
}
