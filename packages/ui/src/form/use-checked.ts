import { type FocusEvent, type FormEvent, useId, useState } from 'react'

/** What is wrong with one field (`path`), in the rule's own sentence. */
export type Problem = { path: string; message: string }
export type ShownProblem = Problem & { id: string }

export type FieldBinding<Value> = {
  id: string
  name: string
  value: Value
  /** A method, so that the fields of one form may stand in another that has more of them. */
  onChange(value: Value): void
  onBlur: (event: FocusEvent) => void
  error: string | undefined
}

type Options<Values> = { initial: Values; check: (values: Values) => readonly Problem[] }
type Submit<Values> = (values: Values) => Promise<readonly Problem[] | undefined>

/**
 * A form's values and problems. A field is checked when it is left, all when sent; what the server answers
 * stands at its field until that field is changed. Nothing typed is ever dropped by a failed send.
 */
export function useChecked<Values extends object>({ initial, check }: Options<Values>) {
  const prefix = useId()
  const [base, setBase] = useState(initial)
  const [values, setValues] = useState(initial)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [sent, setSent] = useState(false)
  const [pending, setPending] = useState(false)
  const [failed, setFailed] = useState<unknown>(null)
  const [answered, setAnswered] = useState<readonly Problem[]>([])

  const problems = [...answered, ...check(values)]
  const shown = problems.filter(
    (problem) => sent || left.has(fieldOf(problem.path)) || answered.includes(problem),
  )
  const idOf = (path: string) => `${prefix}${fieldOf(path)}`

  const set = <Path extends keyof Values & string>(path: Path, value: Values[Path]) => {
    setValues((now) => ({ ...now, [path]: value }))
    setAnswered((now) => now.filter((problem) => fieldOf(problem.path) !== path))
  }

  const field = <Path extends keyof Values & string>(path: Path): FieldBinding<Values[Path]> => ({
    id: idOf(path),
    name: path,
    value: values[path],
    onChange: (value) => set(path, value),
    onBlur: ({ relatedTarget }) => {
      // who leaves it to send: a sentence that appears now would move the button away from under the pointer
      if (!isSubmit(relatedTarget)) setLeft((now) => new Set(now).add(path))
    },
    error: shown.find((problem) => fieldOf(problem.path) === path)?.message,
  })

  const send = async (onSubmit: Submit<Values>) => {
    setSent(true)
    setFailed(null)
    if (check(values).length > 0) return focusSummary(prefix)
    setPending(true)
    try {
      const answer = (await onSubmit(values)) ?? []
      setAnswered(answer)
      if (answer.length > 0) return focusSummary(prefix)
      setBase(values)
      setSent(false)
      setLeft(new Set())
    } catch (error) {
      setFailed(error)
    } finally {
      setPending(false)
    }
  }

  return {
    values,
    set,
    field,
    pending,
    /** What the last send threw, if it did. */
    failed,
    dirty: JSON.stringify(values) !== JSON.stringify(base),
    /** Problems for the summary: all once sent, and what the server answered. */
    summary: sent ? shown.map((problem): ShownProblem => ({ ...problem, id: idOf(problem.path) })) : [],
    addProblems: (list: readonly Problem[]) => setAnswered(list),
    reset: (next: Values = base) => {
      setBase(next)
      setValues(next)
      setLeft(new Set())
      setSent(false)
      setAnswered([])
      setFailed(null)
    },
    /** Props of the `<form>`. */
    form: (onSubmit: Submit<Values>) => ({
      id: prefix,
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault()
        if (!pending) void send(onSubmit)
      },
    }),
  }
}

const isSubmit = (target: EventTarget | null) =>
  target instanceof HTMLButtonElement && target.type === 'submit'

function fieldOf(path: string): string {
  return path.split('.')[0] ?? path
}

function focusSummary(formId: string) {
  requestAnimationFrame(() => {
    document.getElementById(formId)?.querySelector<HTMLElement>('[data-form-errors]')?.focus()
  })
}
