import { Fragment, type ReactNode } from 'react'

/** The fields of a form in their order: one for each of its values, so that one without a field does not compile. */
export function EachField<Values>({
  fields,
}: {
  fields: Readonly<Record<keyof Values & string, ReactNode>>
}) {
  return Object.entries<ReactNode>(fields).map(([name, field]) => <Fragment key={name}>{field}</Fragment>)
}
