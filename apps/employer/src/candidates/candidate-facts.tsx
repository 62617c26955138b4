import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { CandidateFacts_CandidateFragment } from '../generated/graphql.ts'
import words from '../looks/words.module.css'
import { isAvailable } from './available.ts'
import styles from './candidate-facts.module.css'
import { stateName, workSettingNames } from './code-names.ts'
import { candidateMessages } from './messages.ts'

export const CandidateFacts_candidate = graphql(`
  fragment CandidateFacts_candidate on Candidate {
    id
    displayName
    workSettings
    openToRemote
    state
    language
    internshipSite
    availableOn
    publishedAt
    program {
      id
      name
    }
  }
`)

/** What the candidate looks for and where they are; and why there is no address to write to yet. */
export function CandidateFacts({ candidate }: { candidate: FragmentType<CandidateFacts_CandidateFragment> }) {
  const t = useMessages(candidateMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment: CandidateFacts_candidate, from: candidate })
  const settings = workSettingNames(data.workSettings)
  return (
    <>
      <Facts
        title={t('facts', { name: data.displayName })}
        items={[
          {
            label: t('availableOn'),
            value: !data.availableOn
              ? t('notSaid')
              : isAvailable(data.availableOn)
                ? t('now')
                : format.day(data.availableOn),
          },
          { label: t('openRemote'), value: t(data.openToRemote ? 'yesRemote' : 'noRemote') },
          { label: t('settings'), value: settings.length > 0 ? <Lines words={settings} /> : t('anySetting') },
          { label: t('lives'), value: stateName(data.state) ?? t('notSaid') },
          { label: t('language'), value: format.languageName(data.language) },
          { label: t('internship'), value: data.internshipSite ?? t('notYet') },
          { label: t('program'), value: data.program.name },
          ...(data.publishedAt ? [{ label: t('shownSince'), value: <Ago day={data.publishedAt} /> }] : []),
        ]}
      />
      <section className={words.note} aria-labelledby="contact">
        <h2 id="contact">{t('contactTitle')}</h2>
        <p>{t('contactText', { name: data.displayName })}</p>
      </section>
    </>
  )
}

function Lines({ words }: { words: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
