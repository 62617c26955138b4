import { useChecked } from '@journeyline/ui/form/use-checked'
import { useState } from 'react'
import { isStale, type Outcome, problemsOf, sentenceOf } from '../acts/refusal.ts'
import { useTyped } from './typed.ts'

type Given<Row, Values extends object> = {
  /** What is edited, as it is recorded now; null for something that is yet to be written. */
  row: Row
  valuesOf: (row: Row) => Values
  check: Parameters<typeof useChecked<Values>>[0]['check']
  save: (values: Values) => Promise<Outcome<object>>
  /** Fetches the row anew after somebody else has saved it. */
  reload: () => Promise<unknown>
  onSaved: () => void
}

export type Edit<Row, Values extends object> = ReturnType<typeof useEdit<Row, Values>>

/** A form over something that somebody else may save meanwhile: what was typed stays until the person decides. */
export function useEdit<Row, Values extends object>(given: Given<Row, Values>) {
  const { row, valuesOf, check, save, reload, onSaved } = given
  const [began, setBegan] = useState(row)
  const [mine, setMine] = useState<number>()
  // what this form has saved itself is what it goes on from, where it stays open
  if (mine !== undefined && versionOf(row) === mine && began !== row && versionOf(began) !== mine)
    setBegan(row)
  const form = useChecked<Values>({ initial: valuesOf(began), check })
  const saved = useTyped(form.dirty)
  const send = form.form(async (values) => {
    const { done, refused } = await save(values)
    if (!refused) {
      setMine(savedVersion(done))
      // told before closing, so that nobody is asked about what was just saved
      saved()
      onSaved()
      return undefined
    }
    if (!isStale(refused)) return problemsOf(refused)
    await reload()
    return [{ path: 'stale', message: sentenceOf(refused) }]
  })
  const takeTheirs = () => {
    setBegan(row)
    form.reset(valuesOf(row))
  }
  const changedMeanwhile = versionOf(row) !== versionOf(began) && !form.pending
  return { form, send, began, changedMeanwhile, version: versionOf(row), takeTheirs }
}

const versionOf = (row: unknown) => (row as { version: number } | null | undefined)?.version

/** What was saved stands in its success under its own name. */
const savedVersion = (done: object) =>
  Object.values(done)
    .map(versionOf)
    .find((version) => version !== undefined)
