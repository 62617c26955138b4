import type { Search } from '@journeyline/app-kit/search/address'
import { someOf, textOf } from '@journeyline/app-kit/search/search-state'
import { WORK_SETTINGS, type WorkSetting } from '@journeyline/domain/candidates/work-settings'
import { CREDENTIALS, type CredentialCode } from '@journeyline/domain/credentials/credentials'
import { CANDIDATE_STAGES } from '@journeyline/domain/enrollments/stages'
import { US_STATES, type UsState } from '@journeyline/domain/learners/us-states'
import type { CandidateFilter } from '../../generated/graphql.ts'

export type PublishedSearch = {
  text: string
  program: string
  stage: (typeof CANDIDATE_STAGES)[number][]
  credential: CredentialCode[]
  setting: WorkSetting[]
  state: UsState[]
  remote: 'yes' | 'no' | ''
}

/** No filter at all. */
export const EVERYBODY: PublishedSearch = {
  text: '',
  program: '',
  stage: [],
  credential: [],
  setting: [],
  state: [],
  remote: '',
}

/** The filters of the published candidates, as they stand in the address. */
export function publishedSearch(search: Search): PublishedSearch {
  const remote = textOf(search, 'remote')
  return {
    text: textOf(search, 'text'),
    program: textOf(search, 'program'),
    stage: someOf(search, 'stage', CANDIDATE_STAGES),
    credential: someOf(search, 'credential', CREDENTIALS),
    setting: someOf(search, 'setting', WORK_SETTINGS),
    state: someOf(search, 'state', US_STATES),
    remote: remote === 'yes' || remote === 'no' ? remote : '',
  }
}

/** The filters as the API takes them; what is not chosen does not restrict. */
export function candidateFilter(search: PublishedSearch): CandidateFilter {
  const { text, program, stage, credential, setting, state, remote } = search
  return {
    text: text || null,
    programId: program || null,
    stages: orNull(stage),
    credentials: orNull(credential),
    workSettings: orNull(setting),
    states: orNull(state),
    openToRemote: remote === '' ? null : remote === 'yes',
  }
}

function orNull<Value>(values: Value[]): Value[] | null {
  return values.length === 0 ? null : values
}
