import { say } from '@journeyline/app-kit/say'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { standardMessages } from '../standard-messages.ts'
import classes from './problems-at.module.css'

type Path = StandardProblem['path']
type Props = {
  problems: readonly StandardProblem[]
  at: Path
  /** Only what is about this place itself, and not about what is within it. */
  exactly?: boolean
}

/** What the compiler says about one place of the standard; nothing where it says nothing. */
export function ProblemsAt({ problems, at, exactly = false }: Props) {
  const here = problems.filter(({ path }) => isAt(path, at) && (!exactly || path.length === at.length))
  return <ProblemLines problems={here} />
}

/** Problems as lines, each with its word and sign. */
export function ProblemLines({ problems }: { problems: readonly StandardProblem[] }) {
  const t = useMessages(standardMessages)
  if (problems.length === 0) return null
  return (
    <ul className={classes.problems} aria-label={t('problemsLabel')}>
      {problems.map(({ severity, path, ...words }) => (
        <li key={[...path, say(words)].join('.')} data-severity={severity}>
          {severity === 'ERROR' ? <IconAlertTriangle size={16} /> : <IconInfoCircle size={16} />}
          <span>
            <VisuallyHidden>{t(severity === 'ERROR' ? 'error' : 'note')}: </VisuallyHidden>
            {say(words)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Whether the path leads to the place or into it. */
export function isAt(path: Path, place: Path): boolean {
  return place.every((part, index) => path[index] === part)
}
