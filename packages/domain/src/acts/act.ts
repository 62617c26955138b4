import { z } from 'zod'

/** What an act tells of itself: enough to follow what changed, and nothing that would have to be erased with a person. */
export interface Done {
  /** For example hours.reversed. */
  act: string
  version: number
  subjectType: string
  subjectId: string
  /** What the audit trail keeps, reasons and names included: staff alone read it. Null where it keeps nothing. */
  detail: object | null
  /** What the event holds, for whoever follows what changes. Null where there is none, as the database tells of it. */
  data: Record<string, unknown> | null
  /** The records it touched, the subject among them. */
  touches: string[]
  /** The day from which it holds; the day on which it is done where it names none. */
  effectiveOn: string | null
}

/** A kind of act: called with what was done to which record, it says so in a form that `record` writes down. */
export interface Act<Holds extends z.ZodRawShape = z.ZodRawShape> {
  /** `detail` is for the audit trail; of it and of `also` the event takes what the act holds, and leaves the rest. */
  <Detail extends object>(
    subjectId: string,
    detail: Detail & Fitting<Detail, Input<Holds>>,
    ...also: Rest<Omit<Input<Holds>, keyof Detail>>
  ): Done
  act: string
  version: number
  holds: z.ZodObject<Holds>
  subjectType: string
  inLog: boolean
  alsoBy: readonly Writer[]
}

/** Who acts beside staff: an employer's people, who holds a link, and sign-in for whoever uses it. */
export type Writer = 'EMPLOYER' | 'LINK' | 'SIGN_IN'

type Input<Holds extends z.ZodRawShape> = { [Key in keyof Holds]: z.input<Holds[Key]> }
type Fitting<Detail, Input> = { [Key in keyof Detail & keyof Input]: Input[Key] }
type Rest<Missing> = Record<never, never> extends Missing ? [also?: Missing] : [also: Missing]

interface ActOptions<Holds> {
  /** Counts up when what the event holds changes its shape; events that are written keep theirs. */
  version?: number
  /** Which of what it holds is the day from which it holds. */
  effectiveOn?: keyof Holds & string
  /** False where it is nothing that people did to a record, but what work follows. */
  inTrail?: boolean
  /** False where the act removes its very subject: the database tells of every removal, and one event is enough. */
  inLog?: boolean
  /** Who does it beside staff; the database takes it from nobody else. */
  alsoBy?: readonly Writer[]
}

/**
 * Declares a kind of act, by its name, what it is done to and what its event holds (kinds of values: `values.ts`). What is
 * written stays for ever, so one rule holds for all, which a test keeps:
 * - its name is `noun.done`, in snake_case;
 * - the event names the enrollment that its subject is of, or the learner where there is none, unless that is the subject;
 * - what is an id is called for its row, `…Id`;
 * - an edit says which details `changed`, and the `version` that the record has by it;
 * - nothing says how a person did or was judged: no level, outcome, score or recommendation. Who may know asks the record.
 */
export function act<const Holds extends z.ZodRawShape>(
  name: string,
  subjectType: string,
  shape: Holds,
  { version = 1, effectiveOn, inTrail = true, inLog = true, alsoBy = [] }: ActOptions<Holds> = {},
): Act<Holds> {
  const holds = z.object(shape)
  const done = (subjectId: string, detail: object, also: object = {}): Done => {
    const data: Record<string, unknown> = holds.parse({ ...detail, ...also })
    return {
      ...{ act: name, version, subjectType, subjectId, data: inLog ? data : null },
      detail: inTrail ? detail : null,
      touches: [...new Set([subjectId, ...Object.values(data).flat().filter(isId)])],
      effectiveOn: effectiveOn === undefined ? null : ((data[effectiveOn] as string | undefined) ?? null),
    }
  }
  return Object.assign(done, { act: name, version, holds, subjectType, inLog, alsoBy }) as Act<Holds>
}

/** No other value of an event can look like one: they are days, counts and words of ours. */
const isId = (value: unknown): value is string => z.guid().safeParse(value).success
