import { act } from '../acts/act.ts'
import { id } from '../acts/values.ts'

// what the other system calls it may be somebody's name: it stands in the row alone
const names = { subjectId: id }

export const referenceRecorded = act('reference.recorded', 'ExternalReference', names, {
  alsoBy: ['EMPLOYER'],
})
export const referenceRemoved = act('reference.removed', 'ExternalReference', names, { alsoBy: ['EMPLOYER'] })
