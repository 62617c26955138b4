import type { Standard } from '@journeyline/domain/programs/standard'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { PARTS, type Part, partOf } from './draft/parts.ts'
import { editorMessages } from './messages.ts'
import classes from './outline.module.css'

type Props = {
  standard: Standard
  problems: readonly StandardProblem[]
  present: Part
  /** The address of a part. */
  addressOf: (part: Part) => string
}

/** The parts of the draft to go to, with how many things are to mend in each. */
export function Outline({ standard, problems, present, addressOf }: Props) {
  const t = useMessages(editorMessages)
  const errorsIn = (part: Part) =>
    problems.filter(({ severity, path }) => severity === 'ERROR' && partOf(path, standard) === part).length
  const list = useRef<HTMLUListElement>(null)
  // on a phone the parts stand in one line that is wider than the screen
  useEffect(() => {
    const link = list.current?.querySelector(`[data-part="${present}"]`)
    if (!(link instanceof HTMLElement) || !list.current) return
    list.current.scrollLeft = link.offsetLeft - list.current.clientWidth / 2 + link.clientWidth / 2
  }, [present])
  return (
    <nav className={classes.outline} aria-label={t('outline')}>
      <ul ref={list}>
        {PARTS.map((part) => {
          const count = errorsIn(part)
          return (
            <li key={part}>
              <UiLink
                className={classes.outlineLink}
                to={addressOf(part)}
                data-part={part}
                aria-current={part === present ? 'page' : undefined}
              >
                <span>{t(part)}</span>
                {count > 0 && (
                  <Tag tone="bad">
                    {count}
                    <VisuallyHidden> {t('toMendHere')}</VisuallyHidden>
                  </Tag>
                )}
              </UiLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
