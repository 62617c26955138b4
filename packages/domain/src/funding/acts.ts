import { z } from 'zod'
import { act } from '../acts/act.ts'
import { id } from '../acts/values.ts'
import { FUNDING_SOURCES } from './funding-sources.ts'

const award = { fundingAwardId: id, source: z.enum(FUNDING_SOURCES) }

export const fundingAdded = act('funding.added', 'Enrollment', award)
export const fundingRemoved = act('funding.removed', 'Enrollment', award)
