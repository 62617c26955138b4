import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { PRACTICODE_CASES } from '@journeyline/domain/practicode/practicode-cases'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { CandidateStory_CandidateFragment } from '../generated/graphql.ts'
import words from '../looks/words.module.css'
import styles from './candidate-story.module.css'
import { softSkillNames } from './code-names.ts'
import { candidateMessages } from './messages.ts'
import { PracticodeProgress } from './practicode-progress.tsx'
import { stageMeaning } from './stage-meaning.ts'

export const CandidateStory_candidate = graphql(`
  fragment CandidateStory_candidate on Candidate {
    id
    displayName
    stage
    summary
    softSkills
    credentials
    practicodeCases
    practicodeScore
    program {
      id
      path
    }
  }
`)

/** What the learner agreed to show: in short, the stage and what it means, skills, credentials, practice. */
export function CandidateStory({ candidate }: { candidate: FragmentType<CandidateStory_CandidateFragment> }) {
  const t = useMessages(candidateMessages)
  const { data } = useSuspenseFragment({ fragment: CandidateStory_candidate, from: candidate })
  return (
    <>
      <Section title={t('summary')}>
        <p className={words.prose}>{data.summary}</p>
      </Section>
      <Section title={t('stageTitle', { name: data.displayName })}>
        <p className={styles.meaning}>
          <StageBadge stage={data.stage} word={labelOf('stage', data.stage)} />
          <span>{t(stageMeaning(data.stage), { all: PRACTICODE_CASES })}</span>
        </p>
      </Section>
      {data.program.path.includes('PRACTICODE') && (
        <Section title={t('practicode')} note={t('practicodeWhat', { all: PRACTICODE_CASES })}>
          {data.practicodeCases === null ? (
            <p>{t('practicodeNone')}</p>
          ) : (
            <PracticodeProgress cases={data.practicodeCases} score={data.practicodeScore} />
          )}
        </Section>
      )}
      <Section title={t('credentials')}>
        {data.credentials.length === 0 ? (
          <p>{t('noCredentials')}</p>
        ) : (
          <dl className={words.meanings}>
            {data.credentials.map((kind) => (
              <div key={kind}>
                <dt>{credentialName(kind)}</dt>
                <dd>{t(`credential${kind}`)}</dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
      {data.softSkills.length > 0 && (
        <Section title={t('softSkills')}>
          <ul className={styles.words}>
            {softSkillNames(data.softSkills).map((skill) => (
              <li key={skill}>
                <Tag>{skill}</Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
