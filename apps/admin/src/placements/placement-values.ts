import { checkWith } from '@journeyline/app-kit/form/check-with'
import { ALONGSIDE_REASONS, EMPLOYEE_STATUSES, WORK_PATTERNS } from '@journeyline/domain/placements/codes'
import { PlacementDetails } from '@journeyline/domain/placements/placement-details'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import type { Placement } from './placement-fragment.ts'

/** What the form of an employment holds; the wage in whole units of the currency, as people write it. */
export type PlacementValues = {
  employerId: string
  startedOn: string
  worksiteId: string
  supervisorId: string
  minutesPerWeek: number | ''
  workPattern: string
  employeeStatus: string
  wage: number | ''
  wageSince: string
  alongsideReason: string
}

/** What a form begins with: an employment as it is recorded, or one that begins today. */
export const placementValues = (placement: Placement | null): PlacementValues => ({
  employerId: placement?.employer.id ?? '',
  startedOn: placement?.startedOn ?? todayIso(),
  worksiteId: placement?.worksite?.id ?? '',
  supervisorId: placement?.supervisor?.id ?? '',
  minutesPerWeek: placement?.minutesPerWeek ?? '',
  workPattern: placement?.workPattern ?? '',
  employeeStatus: placement?.employeeStatus ?? '',
  wage: placement?.hourlyWageMinor ? placement.hourlyWageMinor / 100 : '',
  wageSince: placement?.wageSince ?? '',
  alongsideReason: placement?.alongsideReason ?? '',
})

/** The same as the API takes it. */
export function placementDetails(values: PlacementValues) {
  const hourlyWageMinor = values.wage === '' ? null : Math.round(values.wage * 100)
  const wageSince = hourlyWageMinor === null ? '' : values.wageSince
  return {
    startedOn: values.startedOn,
    worksiteId: values.worksiteId || null,
    supervisorId: values.supervisorId || null,
    minutesPerWeek: values.minutesPerWeek === '' ? null : values.minutesPerWeek,
    workPattern: WORK_PATTERNS.find((one) => one === values.workPattern) ?? null,
    employeeStatus: EMPLOYEE_STATUSES.find((one) => one === values.employeeStatus) ?? null,
    hourlyWageMinor,
    ...(wageSince ? { wageSince } : {}),
    alongsideReason: ALONGSIDE_REASONS.find((one) => one === values.alongsideReason) ?? null,
  }
}

/** What is wrong with it as far as the form knows, at the form's fields. */
export function placementProblems(values: PlacementValues, employerMissing: string): Problem[] {
  const asked = {
    ...placementDetails(values),
    wageSince: values.wageSince,
    worksiteId: null,
    supervisorId: null,
  }
  return [
    ...(values.employerId ? [] : [{ path: 'employerId', message: employerMissing }]),
    ...checkWith(PlacementDetails, asked).map((problem) => ({
      ...problem,
      path: placementField(problem.path),
    })),
  ]
}

/** The form's name of a field of the API's. */
export const placementField = (path: string) => (path === 'hourlyWageMinor' ? 'wage' : path)
