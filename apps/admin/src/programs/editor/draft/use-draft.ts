import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { allow } from '@journeyline/domain/decision'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { draftProblems } from '@journeyline/domain/programs/draft-problems'
import { countsAfter, VersionDetails } from '@journeyline/domain/programs/program-version'
import type { Standard } from '@journeyline/domain/programs/standard'
import { error, type StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { savingProblems } from '@journeyline/domain/programs/standard-problems'
import { problemWords } from '@journeyline/domain/words/problem'
import { useMemo, useState } from 'react'
import type { PageVersion } from '../../version-fragment.ts'
import { latestFrom } from '../../versions/version-acts.ts'
import { type DraftValues, draftValues } from './draft-values.ts'
import { idOf, type Path } from './parts.ts'
import { useUpdateVersion } from './update-version.ts'

/** The version that is edited, with what it says. */
export type DraftRow = PageVersion & { standard: Standard }

/** A draft while it is written: its values, what is wrong with them now, and saving it. */
export function useDraft(row: DraftRow, reload: () => Promise<unknown>) {
  const save = useUpdateVersion()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const edit = useEdit<DraftRow, DraftValues>({
    row,
    valuesOf: ({ effectiveFrom, standard }) => draftValues(effectiveFrom, standard),
    check: (values) =>
      blocking(values).map(({ path, ...words }) => ({ path: path.join('.'), message: say(words) })),
    save: ({ effectiveFrom, standard }) =>
      save({ programVersionId: row.id, expectedVersion: row.version, details: { effectiveFrom, standard } }),
    reload,
    onSaved: () => setLeft(new Set()),
  })
  const { values, summary } = edit.form
  const sent = summary.length > 0
  const problems = useMemo(() => {
    const { unreadable, compiled } = draftProblems(values.standard)
    const shown = [...dayProblems(values.effectiveFrom), ...unreadable].filter(
      ({ path }) => sent || left.has(idOf(path)),
    )
    return [...tooEarly(row, values.effectiveFrom), ...shown, ...compiled]
  }, [values, row, sent, left])
  return {
    edit,
    problems,
    /** Whether something keeps the draft from being saved. */
    blocked: () => blocking(values).length > 0,
    leave: (path: Path) => setLeft((now) => new Set(now).add(idOf(path))),
  }
}

/** What keeps the draft from being saved at all. */
function blocking({ effectiveFrom, standard }: DraftValues): StandardProblem[] {
  const { unreadable } = draftProblems(standard)
  return [
    ...dayProblems(effectiveFrom),
    ...unreadable,
    ...(unreadable.length === 0 ? savingProblems(standard) : []),
  ]
}

function dayProblems(effectiveFrom: string): StandardProblem[] {
  const parsed = VersionDetails.safeParse({ effectiveFrom })
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => error(['effectiveFrom'], problemWords(issue)))
}

/** The rule's word on a day that is not later than that of the version before. */
function tooEarly(row: DraftRow, effectiveFrom: string): StandardProblem[] {
  const day = parseLocalDate(effectiveFrom)
  const decision = day === null ? allow : countsAfter(day, latestFrom(row))
  return decision.allowed ? [] : [error(['effectiveFrom'], decision)]
}
