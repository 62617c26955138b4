import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { credentialMessages } from '../messages.ts'
import { useWalletDialog } from '../use-wallet-dialog.ts'
import { CeuLedger } from './ceu-ledger.tsx'
import classes from './continuing-education.module.css'
import { RecordCeuDialog } from './record-ceu-dialog.tsx'
import { RenewalCard } from './renewal-card.tsx'
import { RenewalDayDialog } from './renewal-day-dialog.tsx'

const fragment = graphql(`
  fragment ContinuingEducation_learner on Learner {
    id
    firstName
    aapcRenewsOn
    version
    ceuRenewals {
      body
      certifiedOn
      nextStep
      cycles {
        startsOn
        endsOn
        endIsEstimated
        renewalMonthOn
        standing
        daysLeft
        credentials
        requiredUnits
        requiredIsEstimated
        countedUnits
        missingUnits
        missingOf {
          of
          units
        }
      }
      entries {
        ceuEntry {
          id
        }
        sentence
      }
    }
    ...CeuLedger_learner
  }
`)

/** What each body asks for to keep the certifications up, how far the learner is, and the ledger it is counted from. */
export function ContinuingEducation({ learner: from }: { learner: FragmentType<typeof fragment> }) {
  const t = useMessages(credentialMessages)
  const { opened, open, close } = useWalletDialog()
  const { data: learner } = useSuspenseFragment({
    fragment,
    fragmentName: 'ContinuingEducation_learner',
    from,
  })
  const { id, version, firstName: name, aapcRenewsOn, ceuRenewals: renewals } = learner
  return (
    <Section
      title={t('education')}
      note={t('educationNote')}
      act={{ label: t('addCeus'), onClick: () => open('ceus') }}
    >
      {renewals.length === 0 ? (
        <p className="jl-dim">{t('educationEmpty')}</p>
      ) : (
        <>
          <div className={classes.renewals}>
            {renewals.map((renewal) => (
              <RenewalCard
                key={renewal.body}
                renewal={renewal}
                renewsOn={renewal.body === 'AAPC' ? aapcRenewsOn : null}
                onRenewalDay={() => open('renewal')}
              />
            ))}
          </div>
          <CeuLedger learner={learner} renewals={renewals} />
        </>
      )}
      <RecordCeuDialog
        learnerId={id}
        name={name}
        bodies={renewals.flatMap(({ body, certifiedOn }) => (certifiedOn ? [body] : []))}
        opened={opened('ceus')}
        onClose={close}
      />
      <RenewalDayDialog
        learnerId={id}
        version={version}
        name={name}
        renewsOn={aapcRenewsOn}
        opened={opened('renewal')}
        onClose={close}
      />
    </Section>
  )
}
