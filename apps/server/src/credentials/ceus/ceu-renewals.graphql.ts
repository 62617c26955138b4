import type { CeuEntry } from '@journeyline/db/generated/prisma/client'
import type { CeuCycleCount } from '@journeyline/domain/credentials/ceus/ceu-cycle-count'
import type { CeuEntryCount } from '@journeyline/domain/credentials/ceus/ceu-entry-count'
import type { CeuRenewal } from '@journeyline/domain/credentials/ceus/ceu-renewal'
import { daysBetween } from '@journeyline/domain/local-date'
import { builder } from '../../graphql/builder.ts'
import { listOf } from '../../graphql/limits/costs.ts'
import { modelRef } from '../../graphql/refs.ts'
import {
  CeuBodyEnum,
  CeuCycleStandingEnum,
  CeuShareKindEnum,
  CeuUncountedEnum,
} from '../credential-enums.graphql.ts'
import { CredentialKindEnum } from '../credential-kind.graphql.ts'
import { renewalsOf } from '../wallet-answers.ts'
import { walletRecordOf } from '../wallet-record.ts'

const CeuShareRef = builder.objectRef<CeuCycleCount['missingOf'][number]>('CeuShare').implement({
  description: 'How much of what is missing in a cycle must at least be of a kind.',
  fields: (t) => ({
    of: t.expose('of', { type: CeuShareKindEnum, description: 'Of which kind.' }),
    units: t.exposeInt('units', { description: 'Hundredths of a CEU.' }),
  }),
})

const CeuCycleRef = builder.objectRef<CeuCycleCount>('CeuCycle').implement({
  description: 'A renewal cycle: what it asks for and how far the learner is. Units are hundredths of a CEU.',
  fields: (t) => ({
    startsOn: t.expose('startsOn', { type: 'LocalDate', description: 'First local day.' }),
    endsOn: t.expose('endsOn', { type: 'LocalDate', description: 'Last local day.' }),
    endIsEstimated: t.exposeBoolean('endIsEstimated', {
      description: 'Whether the last day is counted from the certification for want of the renewal day.',
    }),
    renewalMonthOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description:
        'First day of the month whose units may count for this cycle or the next; null where the body has no such rule.',
      resolve: ({ renewalMonth }) => renewalMonth?.toPlainDate({ day: 1 }) ?? null,
    }),
    standing: t.expose('standing', { type: CeuCycleStandingEnum, description: 'Where it lies today.' }),
    daysLeft: t.int({
      nullable: true,
      description: 'Days from today to the last day; null once that is past.',
      resolve: ({ standing, endsOn }, _args, { clock }) =>
        standing === 'ENDED' ? null : daysBetween(clock.today(), endsOn),
    }),
    credentials: t.field({
      type: [CredentialKindEnum],
      description:
        'The certifications that ask for it: in force today, or on the last day of one that has ended.',
      resolve: ({ credentials }) => credentials,
    }),
    requiredUnits: t.exposeInt('requiredUnits', { description: 'What they ask for together.' }),
    requiredIsEstimated: t.exposeBoolean('requiredIsEstimated', {
      description: "Whether it is prorated for a short first cycle: the body's own figure may differ.",
    }),
    countedUnits: t.exposeInt('countedUnits', {
      description: 'What counts for it; may be more than required, and nothing of it carries over.',
    }),
    missingUnits: t.exposeInt('missingUnits', { description: 'What is missing.' }),
    missingOf: t.field({
      type: [CeuShareRef],
      description: 'How much of what is missing must at least be of a kind.',
      complexity: listOf(2),
      resolve: ({ missingOf }) => missingOf,
    }),
  }),
})

const CeuCountedRef = builder.objectRef<CeuEntryCount['counted'][number]>('CeuCounted').implement({
  description: 'What of an entry counts for a cycle.',
  fields: (t) => ({
    cycleEndsOn: t.expose('cycleEndsOn', { type: 'LocalDate', description: "The cycle's last local day." }),
    units: t.exposeInt('units', { description: 'Hundredths of a CEU.' }),
  }),
})

const CeuEntryCountRef = builder
  .objectRef<CeuEntryCount & { ceuEntry: CeuEntry }>('CeuEntryCount')
  .implement({
    description: 'What became of an entry of the ledger at one body.',
    fields: (t) => ({
      ceuEntry: t.field({
        type: modelRef('CeuEntry'),
        description: 'The entry.',
        resolve: ({ ceuEntry }) => ceuEntry,
      }),
      counted: t.field({
        type: [CeuCountedRef],
        description: 'For which cycles it counts, each unit once.',
        complexity: listOf(2),
        resolve: ({ counted }) => counted,
      }),
      uncountedUnits: t.int({
        description: 'Hundredths of a CEU that count for none.',
        resolve: ({ uncounted }) => uncounted?.units ?? 0,
      }),
      uncountedBecause: t.field({
        type: CeuUncountedEnum,
        nullable: true,
        description: 'Why they do not; null when all of it counts.',
        resolve: ({ uncounted }) => uncounted?.why ?? null,
      }),
      sentence: t.string({
        description: 'What it counts for and why the rest does not, in words.',
        resolve: ({ sentence }, _args, { say }) => say(sentence),
      }),
    }),
  })

/** A renewal, and the rows of the ledger that it is counted from. */
type CountedRenewal = CeuRenewal & { rows: ReadonlyMap<string, CeuEntry> }

const CeuRenewalRef = builder.objectRef<CountedRenewal>('CeuRenewal').implement({
  description: 'What keeping up the certifications of one body asks for and how far the learner is.',
  fields: (t) => ({
    body: t.expose('body', { type: CeuBodyEnum, description: 'Which body.' }),
    certifiedOn: t.expose('certifiedOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'First certification by the body; null when none with its day is on record.',
    }),
    cycles: t.field({
      type: [CeuCycleRef],
      description:
        "Oldest first: every cycle to today's, and the next where something counts for it already. All of them: one every two years.",
      resolve: ({ cycles }) => cycles,
    }),
    entries: t.field({
      type: [CeuEntryCountRef],
      description:
        'What became of each entry that names the body, by day. All of them: as many as the learner has recorded.',
      complexity: listOf(50),
      // what is counted stands in the ledger
      resolve: ({ entries, rows }) => entries.map((one) => ({ ...one, ceuEntry: rows.get(one.ceuEntryId)! })),
    }),
    nextStep: t.string({
      description: 'What to do next, in a sentence or two.',
      resolve: ({ nextStep }, _args, { say }) => say(nextStep),
    }),
  }),
})

builder.prismaObjectField('Learner', 'ceuRenewals', (t) =>
  t.field({
    type: [CeuRenewalRef],
    description:
      'The renewal at each body whose certification the learner holds or whose CEUs the learner earned.',
    complexity: listOf(2, 20),
    select: { id: true },
    resolve: async ({ id }, _args, context) => {
      const record = await walletRecordOf(context, id)
      const renewals = renewalsOf(record, context.clock.today())
      return renewals.map((renewal) => ({ ...renewal, rows: record.ceuEntries }))
    },
  }),
)
