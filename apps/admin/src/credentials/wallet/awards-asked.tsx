import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { AwardsAsked_EnrollmentFragment } from '../../generated/graphql.ts'
import shared from '../credentials.module.css'
import { credentialMessages } from '../messages.ts'
import { useWalletDialog } from '../use-wallet-dialog.ts'
import classes from './awards-asked.module.css'

const fragment = graphql(`
  fragment AwardsAsked_enrollment on Enrollment {
    id
    learner {
      id
      firstName
    }
    awardsAsked {
      met
      sentence
      requirement {
        id
        title
        measure {
          __typename
          ... on AwardMeasure {
            credential
          }
        }
      }
      credential {
        id
        number
        awardedOn
      }
    }
  }
`)

type Asked = AwardsAsked_EnrollmentFragment['awardsAsked'][number]

/** The qualifications and essential skills that the learner's program version asks for, and what is missing; nothing when it asks for none. */
export function AwardsAsked({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(credentialMessages)
  const { data } = useSuspenseFragment({ fragment, from })
  if (data.awardsAsked.length === 0) return null
  return (
    <Section title={t('asked')} note={t('askedNote', { name: data.learner.firstName })}>
      <ul className={shared.lines}>
        {data.awardsAsked.map((asked) => (
          <AskedLine key={asked.requirement.id} asked={asked} />
        ))}
      </ul>
    </Section>
  )
}

function AskedLine({ asked }: { asked: Asked }) {
  const t = useMessages(credentialMessages)
  const { open } = useWalletDialog()
  const { requirement, credential, met, sentence } = asked
  const { measure } = requirement
  const kind = measure?.__typename === 'AwardMeasure' ? measure.credential : undefined
  return (
    <li>
      <div className={classes.grow}>
        <div className={shared.head}>
          <span className={shared.name}>{requirement.title}</span>
          <Tag tone={met ? 'good' : 'warn'}>{t(met ? 'met' : credential ? 'notProven' : 'missing')}</Tag>
        </div>
        <p className="jl-dim">{met ? <Held credential={credential} /> : sentence}</p>
      </div>
      {!met && (
        <ActButton
          size="xs"
          act={
            credential
              ? { label: t('editCredential'), onClick: () => open('edit', kind) }
              : { label: t('record'), onClick: () => open('credential', kind) }
          }
        />
      )}
    </li>
  )
}

function Held({ credential }: { credential: Asked['credential'] }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const { number = null, awardedOn = null } = credential ?? {}
  if (awardedOn === null) return number
  const day = format.day(awardedOn)
  return number === null ? t('awardDay', { day }) : t('awardNumber', { number, day })
}
