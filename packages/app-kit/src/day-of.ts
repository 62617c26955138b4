import { parseLocalDate } from '@journeyline/domain/local-date'

/** A day that the API or a form's own check vouches for, as the domain's rules take it. */
export function dayOf(day: string): NonNullable<ReturnType<typeof parseLocalDate>> {
  const parsed = parseLocalDate(day)
  if (parsed === null) throw new Error(`${day} is no day`)
  return parsed
}
