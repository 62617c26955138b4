import { foldedName } from './cell-text.ts'

/** What a cohort is known by while a file is judged. */
export function cohortKey(program: string, cohort: string): string {
  return `${program.toUpperCase()}/${cohort.toLowerCase()}`
}

/** What an employer is known by: upper and lower case and spacing mean nothing. */
export function employerKey(name: string): string {
  return foldedName(name)
}
