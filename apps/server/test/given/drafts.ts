import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { expect } from 'vitest'
import { openId } from '../../src/graphql/global-id.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import type { World } from '../kit.ts'
import { givenDraft, givenProgram } from './versions.ts'

/** The mutations on versions, each asking for what a test may want to know. */
export const CREATE = `mutation($input: CreateProgramVersionInput!) { createProgramVersion(input: $input) { __typename
  ... on CreateProgramVersionSuccess { programVersion { number status title effectiveFrom version } } } }`
const SAVE = `mutation($input: UpdateProgramVersionInput!) { updateProgramVersion(input: $input) { __typename
  ... on InputError { fields { path message } } ... on RuleError { message } ... on StaleVersionError { currentVersion }
  ... on UpdateProgramVersionSuccess { programVersion { version effectiveFrom problems { severity path message } } } } }`
const PUBLISH = `mutation($input: PublishProgramVersionInput!) { publishProgramVersion(input: $input) { __typename
  ... on RuleError { message path } ... on StaleVersionError { currentVersion }
  ... on PublishProgramVersionSuccess { programVersion { status version publishedAt publishedBy { label } } } } }`
const WITHDRAW = `mutation($input: UnpublishProgramVersionInput!) { unpublishProgramVersion(input: $input) { __typename
  ... on RuleError { message } ... on UnpublishProgramVersionSuccess { programVersion { status version publishedAt } } } }`
export const DELETE = `mutation($input: DeleteProgramVersionInput!) { deleteProgramVersion(input: $input) { __typename
  ... on RuleError { message } ... on DeleteProgramVersionSuccess { removedId program { versions { edges { node { number } } } } } } }`
/** What a mutation answers; it is never an error of the request. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
export async function ask(world: World, viewer: SignedIn, document: string, input: object): Promise<any> {
  const { data, errors } = await world.ask(viewer, document, { input })
  expect(errors).toBeUndefined()
  return Object.values(data)[0]
}

/** A program, somebody to act, and a draft that copies version 1. */
export async function drafted(world: World) {
  const admin = await world.given.staff('STAFF_ADMIN')
  const program = await givenProgram(world)
  const { programId, firstId } = program
  const draft = await givenDraft(world, admin, { programId, basedOnProgramVersionId: firstId })
  const edit = (details: object, expectedVersion = draft.version) =>
    ask(world, admin, SAVE, { programVersionId: draft.id, expectedVersion, details })
  const save = (
    standard: object,
    {
      effectiveFrom = draft.effectiveFrom,
      expectedVersion,
    }: { effectiveFrom?: string; expectedVersion?: number } = {},
  ) => edit({ effectiveFrom, standard }, expectedVersion)
  const publish = (expectedVersion = draft.version, programVersionId = draft.id) =>
    ask(world, admin, PUBLISH, { programVersionId, expectedVersion })
  const withdraw = (expectedVersion = draft.version + 1, programVersionId = draft.id) =>
    ask(world, admin, WITHDRAW, { programVersionId, expectedVersion })
  return { admin, ...program, draft, edit, save, publish, withdraw }
}

/** The US standard, changed. */
export const changed = (change: (standard: Standard) => void): Standard => {
  const standard = structuredClone(US_MEDICAL_CODER)
  change(standard)
  return standard
}

/** What the audit trail says of a version, in order. */
export const auditOf = (world: World, versionId: string) =>
  world.database.staff.prisma.auditEntry.findMany({
    where: { subjectId: openId(versionId).id },
    orderBy: { id: 'asc' },
  })
