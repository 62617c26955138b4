import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import type { Outcome } from '@journeyline/app-kit/acts/refusal'
import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { say } from '@journeyline/app-kit/say'
import { mayPublishProfile } from '@journeyline/domain/candidates/candidate-profile'
import { type Act, ActButton } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { ConsentLedger } from './consent-ledger.tsx'
import { EmployerPreview } from './employer-preview.tsx'
import { profileMessages } from './messages.ts'
import { ProfileDialog } from './profile-dialog.tsx'
import { ProfileFacts } from './profile-facts.tsx'
import { type ProfiledEnrollment, profileFragment } from './profile-fragment.ts'
import classes from './profile-section.module.css'
import { usePublishCandidate } from './publish-candidate.ts'
import { useUnpublishCandidate } from './unpublish-candidate.ts'

/** The learner as a candidate: what is written, whether the learner agreed, and what employers see. */
export function ProfileSection({ enrollment: from }: { enrollment: FragmentType<typeof profileFragment> }) {
  const t = useMessages(profileMessages)
  const { data: enrollment } = useSuspenseFragment({ fragment: profileFragment, from })
  const [editing, setEditing] = useState(false)
  const publishing = usePublishing(enrollment)
  const { profile, candidate, learner } = enrollment
  const write = { label: t(profile ? 'edit' : 'write'), onClick: () => setEditing(true) }
  return (
    <>
      <Section title={t('profile')} note={t('profileNote', { name: learner.name })} act={write}>
        <div className={classes.head}>
          <Tag tone={candidate ? 'good' : 'plain'}>{t(candidate ? 'published' : 'hidden')}</Tag>
          <ActButton act={publishing} primary={!candidate} />
        </div>
        {profile ? <ProfileFacts profile={profile} /> : <p className="jl-dim">{t('notStarted')}</p>}
        <ProfileDialog enrollment={enrollment} opened={editing} onClose={() => setEditing(false)} />
      </Section>
      {profile && <ConsentLedger enrollment={enrollment} profile={profile} />}
      {profile && <EmployerPreview enrollment={enrollment} profile={profile} />}
    </>
  )
}

/** Publish, with the rule's reason where it says no; or hide, once it is published. */
function usePublishing(enrollment: ProfiledEnrollment): Act {
  const t = useMessages(profileMessages)
  const confirm = useConfirm()
  const [pending, setPending] = useState(false)
  const publish = usePublishCandidate()
  const hide = useUnpublishCandidate()
  const { name } = enrollment.learner
  const input = { enrollmentId: enrollment.id }
  const run = async (act: () => Promise<Outcome<unknown>>) => {
    setPending(true)
    try {
      const { refused } = await act()
      if (refused) notify.failed(t('notDone', { why: sentenceOf(refused) }))
    } catch (error) {
      const { message, requestId } = problemOf(error)
      notify.failed(t('notDone', { why: message }), { requestId })
    } finally {
      setPending(false)
    }
  }
  if (enrollment.candidate) {
    const ask = () =>
      confirm({
        title: t('hideTitle', { name }),
        consequence: t('hideConsequence', { name }),
        act: t('hide'),
        onConfirm: () => void run(() => hide(input, name)),
      })
    return { label: t('hide'), onClick: ask, loading: pending }
  }
  const { profile } = enrollment
  const decision = mayPublishProfile({
    learnerName: name,
    stage: enrollment.stage,
    consent: consentOf(profile),
    screened: profile?.screenedOn != null,
    summary: profile?.summary ?? '',
  })
  const act = { label: t('publish'), onClick: () => void run(() => publish(input, name)), loading: pending }
  return decision.allowed ? act : { ...act, refusal: say(decision) }
}

/** The consent as the rule wants it: none, given, or given and taken back. */
function consentOf(profile: ProfiledEnrollment['profile']) {
  if (!profile) return null
  if (profile.consentInForce) return { givenOn: profile.consentInForce.onDay }
  const [latest] = profile.consents
  return latest ? { givenOn: latest.onDay, withdrawnOn: latest.onDay } : null
}
