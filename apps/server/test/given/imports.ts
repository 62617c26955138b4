import { readFileSync } from 'node:fs'
import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import { openId, sealId } from '../../src/graphql/global-id.ts'
import { storeFile } from '../../src/imports/upload/store-file.ts'
import { workOnImport } from '../../src/imports/work-on-import.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import { inPieces } from '../in-pieces.ts'
import { clock, type World } from '../kit.ts'

/** A file of the domain's fixtures, as text. */
export const fixture = (name: string) =>
  readFileSync(new URL(`../../../../packages/domain/src/imports/fixtures/${name}`, import.meta.url), 'utf8')

const FIELDS = `id status failure interrupted waiting bytesTotal bytesRead rowsRead rowsToCreate rowsToChange rowsUnchanged rowsRefused
  unknownCohorts { name rows programCode suggestedStartsOn suggestedExpectedEndsOn } unknownEmployers { name rows }
  rows(outcomes: [CREATE, CHANGE, REFUSE], first: 100) {
    edges { node { line outcome key learnerName changes { column from to } problems { column code message } } } }`

/** An import as a member of staff meets it: sent in, previewed and applied through the API. */
export function givenImports({ ask }: Pick<World, 'ask'>) {
  const look = async (viewer: SignedIn, id: string) => {
    const answer = await ask(viewer, `query ($id: ID!) { node(id: $id) { ... on Import { ${FIELDS} } } }`, {
      id,
    })
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return answer.data.node
  }
  /** Does what the worker would do for the import: no worker runs beside these tests. */
  const untilDone = async (viewer: SignedIn, id: string) => {
    await workOnImport(viewer, openId(id).id, clock)
    return look(viewer, id)
  }
  const act = (viewer: SignedIn, name: string, input: Record<string, unknown>) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const done = name === 'deleteImport' ? 'removedId' : 'import { id status }'
    return ask(
      viewer,
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
        ... on ${type.replace(/Input$/, 'Success')} { ${done} } ... on Refusal { message } } }`,
      { input },
    )
  }
  const upload = async (viewer: SignedIn, text: string | Uint8Array, kind: ImportKind = 'ROSTER') => {
    return sealId(
      'Import',
      await storeFile(viewer, { kind, fileName: 'given.csv' }, inPieces(text, 50_000), { clock }),
    )
  }
  const preview = async (viewer: SignedIn, text: string | Uint8Array, kind: ImportKind = 'ROSTER') => {
    const importId = await upload(viewer, text, kind)
    const answer = await act(viewer, 'previewImport', { importId })
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return untilDone(viewer, importId)
  }
  const apply = async (viewer: SignedIn, importId: string, chosen: Record<string, unknown> = {}) => {
    const answer = await act(viewer, 'applyImport', { importId, ...chosen })
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return untilDone(viewer, importId)
  }
  return { act, look, untilDone, upload, preview, apply }
}
