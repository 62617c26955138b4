import { useChecked } from '@journeyline/ui/form/use-checked'
import { type Outcome, problemsOf } from '../acts/refusal.ts'
import { useTyped } from './typed.ts'

type Given<Values extends object, Done> = {
  initial: Values
  check: Parameters<typeof useChecked<Values>>[0]['check']
  /** Sends what was written; nothing where the form is not whole yet. */
  act: (values: Values) => Promise<Outcome<Done> | undefined>
  /** What follows once it is done: as a rule the dialog closes. */
  onDone: (done: Done, values: Values) => void
  /** The form's name of a field, where the API has another. */
  fieldOf?: (path: string) => string
}

/** What `ActForm` draws the frame of. */
export type ActFormState = Pick<ReturnType<typeof useChecked<object>>, 'summary' | 'failed' | 'pending'> & {
  send: ReturnType<ReturnType<typeof useChecked<object>>['form']>
}

/** A form that sends one act: a refusal stands at its fields, and whoever leaves with something typed is asked. */
export function useActForm<Values extends object, Done = unknown>(given: Given<Values, Done>) {
  const { initial, check, act, onDone, fieldOf = (path) => path } = given
  const form = useChecked<Values>({ initial, check })
  const saved = useTyped(form.dirty)
  const send = form.form(async (values) => {
    const outcome = await act(values)
    if (!outcome) return undefined
    if (outcome.refused)
      return problemsOf(outcome.refused).map((problem) => ({ ...problem, path: fieldOf(problem.path) }))
    // told before closing, so that nobody is asked about what was just saved
    saved()
    onDone(outcome.done, values)
    return undefined
  })
  return { ...form, send }
}
