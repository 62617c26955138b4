import { say } from '@journeyline/app-kit/say'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconChevronDown, IconChevronUp, IconInfoCircle } from '@tabler/icons-react'
import { standardMessages } from '../standard-messages.ts'
import type { Path } from './draft/parts.ts'
import { editorMessages } from './messages.ts'
import classes from './problem-panel.module.css'

type Props = {
  problems: readonly StandardProblem[]
  /** In which part of the editor a place is, in words. */
  partName: (path: Path) => string
  shown: boolean
  onShow: (shown: boolean) => void
  onJump: (path: Path) => void
}

/** All that the compiler says, counted; opened, each line leads to its place. */
export function ProblemPanel({ problems, partName, shown, onShow, onJump }: Props) {
  const t = useMessages(editorMessages)
  const words = useMessages(standardMessages)
  const errors = problems.filter(({ severity }) => severity === 'ERROR')
  const notes = problems.length - errors.length
  const counts = t('problemCounts', { errors: errors.length, notes })
  const inOrder = [...errors, ...problems.filter(({ severity }) => severity === 'NOTE')]
  const Chevron = shown ? IconChevronDown : IconChevronUp
  return (
    <>
      {shown && problems.length > 0 && (
        <section className={classes.panel} tabIndex={-1} data-form-errors aria-label={t('problems')}>
          <ul>
            {inOrder.map(({ severity, path, ...problem }) => (
              <li key={[...path, say(problem)].join('.')}>
                <UnstyledButton
                  className={classes.problem}
                  data-severity={severity}
                  onClick={() => onJump(path)}
                >
                  {severity === 'ERROR' ? <IconAlertTriangle size={16} /> : <IconInfoCircle size={16} />}
                  <span>
                    <VisuallyHidden>{words(severity === 'ERROR' ? 'error' : 'note')}: </VisuallyHidden>
                    <span className={classes.place}>{partName(path)}</span> {say(problem)}
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button
        variant="subtle"
        color={errors.length > 0 ? 'red' : 'gray'}
        size="compact-sm"
        aria-expanded={shown}
        disabled={problems.length === 0}
        rightSection={problems.length > 0 && <Chevron size={14} />}
        onClick={() => onShow(!shown)}
      >
        {counts}
      </Button>
      <VisuallyHidden role="status">{counts}</VisuallyHidden>
    </>
  )
}
