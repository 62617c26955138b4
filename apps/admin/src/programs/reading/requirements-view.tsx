import { labelOf } from '@journeyline/app-kit/label-of'
import { REQUIREMENT_GATES, type Requirement } from '@journeyline/domain/programs/requirement'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useRequirementWords } from '../requirement-words.ts'
import { standardMessages } from '../standard-messages.ts'
import { ProblemsAt } from './problems-at.tsx'
import reading from './reading.module.css'
import classes from './requirements-view.module.css'

type Props = { requirements: readonly Requirement[]; problems: readonly StandardProblem[] }

/** What the version asks for, by when it is asked: each with its measure in words and where it comes from. */
export function RequirementsView({ requirements, problems }: Props) {
  const t = useMessages(standardMessages)
  const all = requirements.map((requirement, index) => ({ requirement, index }))
  return (
    <>
      <ProblemsAt problems={problems} at={['requirements']} exactly />
      {requirements.length === 0 && <p className="jl-dim">{t('requirementsNone')}</p>}
      {REQUIREMENT_GATES.map((gate) => ({
        gate,
        asked: all.filter(({ requirement }) => requirement.gate === gate),
      }))
        .filter(({ asked }) => asked.length > 0)
        .map(({ gate, asked }) => (
          <div key={gate} className={reading.group}>
            <h3>{t(`gate${gate}`)}</h3>
            <ul className={reading.lines}>
              {asked.map(({ requirement, index }) => (
                <li key={requirement.code}>
                  <RequirementLine requirement={requirement} />
                  <ProblemsAt problems={problems} at={['requirements', index]} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  )
}

function RequirementLine({ requirement }: { requirement: Requirement }) {
  const t = useMessages(standardMessages)
  const [measure, ...more] = useRequirementWords()(requirement)
  const kind = labelOf('requirementKind', requirement.kind)
  return (
    <div className={classes.line}>
      <div>
        <p className={reading.name}>{requirement.title}</p>
        {kind !== requirement.title && <p className="jl-dim">{kind}</p>}
      </div>
      <div>
        <p className={reading.measure}>{measure}</p>
        {more.map((line) => (
          <p key={line} className="jl-dim">
            {line}
          </p>
        ))}
      </div>
      <p className="jl-dim">{requirement.source && t('sourceOf', { source: requirement.source })}</p>
    </div>
  )
}
