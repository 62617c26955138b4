import { WORK_SETTINGS, type WorkSetting } from '@journeyline/domain/candidates/work-settings'
import { CREDENTIALS, type CredentialCode } from '@journeyline/domain/credentials/credentials'
import { CANDIDATE_STAGES } from '@journeyline/domain/enrollments/stages'
import { US_STATES, type UsState } from '@journeyline/domain/learners/us-states'
import { wordsFrom } from '../search/words-from.ts'

export type CandidateStage = (typeof CANDIDATE_STAGES)[number]

/** The filters of the candidate list as the address holds them. */
export type CandidateSearch = {
  text?: string
  program?: string
  stages?: CandidateStage[]
  credentials?: CredentialCode[]
  settings?: WorkSetting[]
  states?: UsState[]
  remote?: true
  shortlisted?: true
}

/** The filters an address asks for; what is unknown is dropped. */
export function candidateSearch(search: Record<string, unknown>): CandidateSearch {
  return kept({
    text: textFrom(search.text),
    program: textFrom(search.program),
    stages: wordsFrom(search.stages, CANDIDATE_STAGES),
    credentials: wordsFrom(search.credentials, CREDENTIALS),
    settings: wordsFrom(search.settings, WORK_SETTINGS),
    states: wordsFrom(search.states, US_STATES),
    remote: yes(search.remote),
    shortlisted: yes(search.shortlisted),
  })
}

/** The filters as the API takes them. */
export function candidateFilter(search: CandidateSearch) {
  return kept({
    text: search.text?.trim() || undefined,
    programId: search.program,
    stages: search.stages,
    credentials: search.credentials,
    workSettings: search.settings,
    states: search.states,
    openToRemote: search.remote,
    shortlisted: search.shortlisted,
  })
}

function textFrom(value: unknown): string | undefined {
  return value === undefined || value === '' ? undefined : String(value)
}

function yes(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined
}

type Kept<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined> }

function kept<Values extends object>(values: Values): Kept<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Kept<Values>
}
