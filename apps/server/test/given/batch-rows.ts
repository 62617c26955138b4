/** What a test reads of why a row of a batch is refused. */
export const WHY = `refusal { __typename message path ... on InputError { fields { path message } }
  ... on NotFoundError { missing { path id } } ... on StaleVersionError { currentVersion }
  ... on ReferenceConflictError { reference sentAt existing { id } } }`

/** The same with what is there already: each is looked up, so it is asked of few. */
export const WHY_AND_WHAT = WHY.replace(/}$/, '... on AlreadyThereError { there: existing { id } } }')

/** The answers to a batch that are no input error: what came of each row, and of what stands under it what is asked. */
export const answersOf = (mutation: string, done: string, why = WHY) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`
  return `... on ${type}Success { rows { outcome ${done} } } ... on ${type}InPart { rows { outcome ${done} ${why} } }
    ... on BatchRefusedError { rows { outcome ${why} } }`
}

type Row = {
  refusal: { message: string; path: string[]; fields?: { path: string[]; message: string }[] } | null
}

/** Each problem of the rows that are refused, with its place. */
export const problemsIn = (answer: { rows: Row[] }) =>
  answer.rows.flatMap(({ refusal }) => {
    if (!refusal) return []
    const { path, message } = refusal
    return refusal.fields ?? [{ path, message }]
  })
