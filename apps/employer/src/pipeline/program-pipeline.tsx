import { useSuspenseQuery } from '@apollo/client/react'
import { there } from '@journeyline/api-client/there'
import { labelOf } from '@journeyline/app-kit/label-of'
import { CANDIDATE_STAGES, type Path } from '@journeyline/domain/enrollments/stages'
import { stageColor } from '@journeyline/ui/identity/stages'
import { Figure, Figures } from '@journeyline/ui/page/figure.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { pipelineMessages } from './messages.ts'
import styles from './program-pipeline.module.css'

const ProgramPipelineQuery = graphql(`
  query ProgramPipeline($programId: ID!) {
    pipelineSnapshot(programId: $programId) {
      counts {
        stage
        learners
      }
    }
    TRAINING: candidates(filter: { programId: $programId, stages: [TRAINING] }, first: 1) {
      totalCount
      totalCountIsExact
    }
    PRACTICODE: candidates(filter: { programId: $programId, stages: [PRACTICODE] }, first: 1) {
      totalCount
      totalCountIsExact
    }
    INTERNSHIP: candidates(filter: { programId: $programId, stages: [INTERNSHIP] }, first: 1) {
      totalCount
      totalCountIsExact
    }
    READY: candidates(filter: { programId: $programId, stages: [READY] }, first: 1) {
      totalCount
      totalCountIsExact
    }
  }
`)

/** How many learners stand in each stage of the program one may hire from (A51-A54), and how many of them show a profile. */
export function ProgramPipeline({ program }: { program: { id: string; name: string; path: Path } }) {
  const t = useMessages(pipelineMessages)
  const format = useFormats()
  const { data } = useSuspenseQuery(ProgramPipelineQuery, { variables: { programId: program.id } })
  const learners = new Map(there(data.pipelineSnapshot).counts.map((count) => [count.stage, count.learners]))
  if (CANDIDATE_STAGES.every((stage) => !learners.get(stage))) {
    return (
      <Section title={program.name}>
        <p className="jl-dim">{t('nobodyYet')}</p>
      </Section>
    )
  }
  return (
    <Section title={program.name} note={t('figuresNote')}>
      <Figures>
        {CANDIDATE_STAGES.filter((stage) => program.path.includes(stage) || learners.get(stage)).map(
          (stage) => (
            <div key={stage} className={styles.figure} style={{ borderTopColor: stageColor(stage).bar }}>
              <Figure
                label={labelOf('stage', stage)}
                value={format.number(learners.get(stage) ?? 0)}
                detail={
                  <>
                    {t(`meaning${stage}`)}
                    <br />
                    {data[stage].totalCountIsExact
                      ? t('profiles', { count: data[stage].totalCount })
                      : t('profilesMany', { count: data[stage].totalCount })}
                  </>
                }
                to={`/candidates?stages=${stage}&program=${encodeURIComponent(program.id)}`}
              />
            </div>
          ),
        )}
      </Figures>
    </Section>
  )
}
