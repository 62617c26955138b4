import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { expect, test } from 'vitest'
import { givenDraft, givenProgram, standardIn } from '../../../test/given/versions.ts'
import { useWorld } from '../../../test/kit.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

const world = useWorld()

const MUTATIONS = {
  createProgramVersion: ['programId'],
  updateProgramVersion: ['programVersionId', 'expectedVersion', 'details'],
  publishProgramVersion: ['programVersionId', 'expectedVersion'],
  unpublishProgramVersion: ['programVersionId', 'expectedVersion'],
  deleteProgramVersion: ['programVersionId', 'expectedVersion'],
} as const

async function given() {
  const { programId, firstId } = await givenProgram(world)
  const draft = await givenDraft(world, await world.given.staff(), {
    programId,
    basedOnProgramVersionId: firstId,
  })
  return { programId, firstId, draft }
}

/** How each mutation answers this viewer about the draft: its type, or the code of the error. */
async function answers(viewer: SignedIn, { programId, draft }: Awaited<ReturnType<typeof given>>) {
  const facts = {
    ...{ programId, programVersionId: draft.id, expectedVersion: draft.version },
    details: { effectiveFrom: '2027-01-01', standard: US_MEDICAL_CODER },
  }
  const told: Record<string, unknown> = {}
  for (const [name, fields] of Object.entries(MUTATIONS)) {
    const input = Object.fromEntries(fields.map((field) => [field, facts[field]]))
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const document = `mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`
    const { data, errors } = await world.ask(viewer, document, { input })
    told[name] = errors?.[0]?.extensions?.code ?? data[name].__typename
  }
  return told
}

test('employers read what is published, nothing of a draft, and decide nothing', async () => {
  const rows = await given()
  const viewer = await world.given.employerPerson()
  const { data } = await world.ask(
    viewer,
    `query($id: ID!, $draft: ID!) { draft: node(id: $draft) { id }
      node(id: $id) { ... on Program { versions { totalCount edges { node { number status requirements { code } } } } } } }`,
    { id: rows.programId, draft: rows.draft.id },
  )
  expect(data).toEqual({
    draft: null,
    node: {
      versions: {
        totalCount: 1,
        edges: [
          {
            node: {
              number: 1,
              status: 'PUBLISHED',
              requirements: US_MEDICAL_CODER.requirements.map(({ code }) => ({ code })),
            },
          },
        ],
      },
    },
  })
  expect(await answers(viewer, rows)).toEqual(
    Object.fromEntries(Object.keys(MUTATIONS).map((name) => [name, 'FORBIDDEN'])),
  )
  for (const document of [
    'query($id: ID!) { compareProgramVersions(beforeProgramVersionId: $id, afterProgramVersionId: $id) { field } }',
    'query($id: ID!) { node(id: $id) { ... on ProgramVersion { problems { message } } } }',
  ]) {
    const { errors } = await world.ask(viewer, document, { id: rows.firstId })
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN'])
  }
})

test('staff write drafts; staff admins decide what counts', async () => {
  const rows = await given()
  expect(await answers(await world.given.staff(), rows)).toEqual({
    createProgramVersion: 'CreateProgramVersionSuccess',
    updateProgramVersion: 'UpdateProgramVersionSuccess',
    publishProgramVersion: 'FORBIDDEN',
    unpublishProgramVersion: 'FORBIDDEN',
    deleteProgramVersion: 'FORBIDDEN',
  })
  expect(await standardIn(world, rows.draft.id)).toEqual(US_MEDICAL_CODER)
})
