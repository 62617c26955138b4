import { act } from '../acts/act.ts'

// what the other system calls it may be somebody's name, and what it names is of many types: both stand in the row alone
export const referenceRecorded = act('reference.recorded', 'ExternalReference', {}, { alsoBy: ['EMPLOYER'] })
export const referenceRemoved = act(
  'reference.removed',
  'ExternalReference',
  {},
  { inLog: false, alsoBy: ['EMPLOYER'] },
)
