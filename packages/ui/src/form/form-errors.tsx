import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './form-errors.module.css'
import type { ShownProblem } from './use-checked.ts'

/** All that is wrong with the form, each a link to its field. Takes the focus after a refused send. */
export function FormErrors({ errors }: { errors: readonly ShownProblem[] }) {
  const t = useMessages(uiMessages)
  if (errors.length === 0) return null
  const focus = (id: string) => document.getElementById(id)?.focus()
  return (
    <div className={classes.errors} role="alert" tabIndex={-1} data-form-errors>
      <h2>{t('problems', { count: errors.length })}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.path + error.message}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault()
                focus(error.id)
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
