import { CONSENT_METHODS } from '@journeyline/domain/candidates/candidate-profile'
import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import { builder } from '../../graphql/builder.ts'
import { patchInput } from '../../graphql/mutations/details-inputs.ts'
import { successWith } from '../../graphql/mutations/success-with.ts'
import { modelRef } from '../../graphql/refs.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../../kernel/errors.ts'
import { ConsentKindEnum, SoftSkillEnum } from '../candidate-enums.graphql.ts'
import { consentInForce } from './consent-in-force.ts'
import { publishCandidate } from './publish-candidate.ts'
import { recordConsent } from './record-consent.ts'
import { unpublishCandidate } from './unpublish-candidate.ts'
import { updateCandidateProfile } from './update-candidate-profile.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const ConsentMethodEnum = builder.enumType('ConsentMethod', {
  description: 'How a learner agreed to be shown to employers.',
  values: Object.fromEntries(
    CONSENT_METHODS.map((value) => [
      value,
      {
        value,
        description: {
          IN_PERSON: 'Said so in person.',
          EMAIL: 'Wrote an e-mail.',
          SIGNED_FORM: 'Signed a form.',
          PHONE: 'Said so on the phone.',
        }[value],
      },
    ]),
  ) as Record<
    (typeof CONSENT_METHODS)[number],
    { value: (typeof CONSENT_METHODS)[number]; description: string }
  >,
})

const ConsentEntryRef = builder.prismaNode('ConsentEntry', {
  id: { field: 'id' },
  fields: (t) => ({
    profile: t.relation('profile', {
      description: 'The profile that it is about, which leads to whose it is.',
    }),
    kind: t.field({
      type: ConsentKindEnum,
      description: 'Whether consent was given or taken back.',
      resolve: (row) => row.kind as never,
    }),
    method: t.field({
      type: ConsentMethodEnum,
      nullable: true,
      description: 'How consent was given; null when it is taken back.',
      resolve: (row) => row.method as never,
    }),
    onDay: t.expose('onDay', { type: 'LocalDate' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: ActorRef,
      description: 'Who wrote it down.',
      select: { recordedById: true, recordedBy: true },
      resolve: (row, _args, context) => actorOf(context, row.recordedById, row.recordedBy),
    }),
  }),
})

// ids follow the order of writing: writers of one ledger queue up behind its enrollment
const newestFirst = { orderBy: { id: 'desc' as const } }

builder.prismaNode('CandidateProfile', {
  id: { field: 'id' },
  fields: (t) => ({
    enrollment: t.relation('enrollment', { description: 'Whose profile it is.' }),
    summary: t.exposeString('summary'),
    softSkills: t.field({
      type: [SoftSkillEnum],
      description: 'Soft skills seen in screening.',
      resolve: (row) => row.softSkills as never,
    }),
    availableOn: t.expose('availableOn', { type: 'LocalDate', nullable: true }),
    screenedOn: t.expose('screenedOn', { type: 'LocalDate', nullable: true }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
    consents: t.relation('consents', {
      description:
        'The consent ledger, the latest entry first. All of them: one each time that the learner agreed or withdrew.',
      query: newestFirst,
    }),
    consentInForce: t.field({
      type: ConsentEntryRef,
      nullable: true,
      description: 'The consent that counts today; null when there is none or it was taken back.',
      // what is asked of the entry is read along with it
      select: (_args, _context, nested) => ({ consents: nested(newestFirst) }),
      resolve: ({ consents }) => consentInForce(consents),
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'profile', (t) =>
  t.relation('profile', {
    nullable: true,
    description: 'What staff prepare for employers to read; null until they start.',
  }),
)
builder.prismaObjectField('Enrollment', 'candidate', (t) =>
  t.relation('candidate', {
    nullable: true,
    description: 'What employers see; null unless the profile is published.',
  }),
)

const ProfilePatch = patchInput('CandidateProfile', 'a profile', (t) => ({
  summary: t.string({
    required: true,
    description: 'Strengths and aims, in words meant for employers, at most 2,000 characters.',
  }),
  softSkills: t.field({
    type: [SoftSkillEnum],
    required: true,
    description: 'All soft skills seen in screening; none where nothing was written yet.',
  }),
  availableOn: t.field({ type: 'LocalDate', description: 'First local day the learner could start.' }),
  screenedOn: t.field({
    type: 'LocalDate',
    description: 'Local day on which screening was finished, today or earlier; none while it is open.',
  }),
}))

const UpdateCandidateProfileInput = builder.inputType('UpdateCandidateProfileInput', {
  description: 'An edit of what staff prepare for employers to read about a learner.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    expectedVersion: t.int({
      required: true,
      description: 'The version you read; 0 where there is no profile yet.',
    }),
    details: t.field({ type: ProfilePatch, required: true, description: 'What is to change.' }),
  }),
})

const ConsentDetailsInput = builder.inputType('ConsentDetailsInput', {
  description: 'What a consent says, whole.',
  fields: (t) => ({
    method: t.field({ type: ConsentMethodEnum, required: true, description: 'How the learner agreed.' }),
    onDay: t.field({ type: 'LocalDate', required: true, description: 'Local day of the agreement.' }),
  }),
})

const RecordConsentInput = builder.inputType('RecordConsentInput', {
  description: 'That a learner agreed to be shown to employers.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    details: t.field({ type: ConsentDetailsInput, required: true, description: 'What is written down.' }),
  }),
})

const WithdrawConsentInput = builder.inputType('WithdrawConsentInput', {
  description: 'That a learner no longer wants to be shown to employers.',
  fields: (t) => ({
    enrollmentId: t.id({ required: true, description: "The learner's enrollment." }),
    onDay: t.field({ type: 'LocalDate', required: true, description: 'Local day the learner said so.' }),
  }),
})

const PublishCandidateInput = builder.inputType('PublishCandidateInput', {
  description: 'Whose profile to show to employers.',
  fields: (t) => ({ enrollmentId: t.id({ required: true, description: "The learner's enrollment." }) }),
})

const UnpublishCandidateInput = builder.inputType('UnpublishCandidateInput', {
  description: 'Whose profile to hide from employers.',
  fields: (t) => ({ enrollmentId: t.id({ required: true, description: "The learner's enrollment." }) }),
})

const RecordConsentSuccess = successWith('recordConsent', {
  consentEntry: 'ConsentEntry',
  enrollment: 'Enrollment',
})
const WithdrawConsentSuccess = successWith('withdrawConsent', {
  consentEntry: 'ConsentEntry',
  enrollment: 'Enrollment',
})

builder.mutationFields((t) => ({
  updateCandidateProfile: t.field({
    type: modelRef('Enrollment'),
    description: 'Writes the profile; a published one changes for employers at once.',
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    authScopes: { staff: true },
    args: {
      input: t.arg({ type: UpdateCandidateProfileInput, required: true, description: 'The profile.' }),
    },
    resolve: (_root, { input }, { clock, signedIn }) => updateCandidateProfile(signedIn(), input, clock),
  }),
  recordConsent: t.field({
    type: RecordConsentSuccess,
    description: 'Adds a consent to the ledger.',
    errors: { types: [InputError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: RecordConsentInput, required: true, description: 'The consent.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => recordConsent(signedIn(), input, clock),
  }),
  withdrawConsent: t.field({
    type: WithdrawConsentSuccess,
    description: 'Adds to the ledger that consent was taken back, and hides the profile at once.',
    errors: { types: [InputError, RuleError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: WithdrawConsentInput, required: true, description: 'Who, and when.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => withdrawConsent(signedIn(), input, clock),
  }),
  publishCandidate: t.field({
    type: modelRef('Enrollment'),
    description: 'Shows the profile to employers; one that is shown already stays as it is.',
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: PublishCandidateInput, required: true, description: 'Whose.' }) },
    resolve: (_root, { input }, { signedIn }) => publishCandidate(signedIn(), input),
  }),
  unpublishCandidate: t.field({
    type: modelRef('Enrollment'),
    description: 'Hides the profile from employers, and takes it off their shortlists.',
    errors: { types: [NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: UnpublishCandidateInput, required: true, description: 'Whose.' }) },
    resolve: (_root, { input }, { signedIn }) => unpublishCandidate(signedIn(), input),
  }),
}))
