import type { SignOffDetails } from '@journeyline/domain/competencies/sign-off'
import type { FormValues } from '../form/form-values.ts'

/** What the form of a sign-off holds; the level is chosen, so it is a text. */
export type SignOffValues = Omit<FormValues<SignOffDetails>, 'level'> & { level: string }
