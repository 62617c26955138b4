import { expect, test } from 'vitest'
import { givenImports } from '../../test/given-import.ts'
import { useWorld } from '../../test/kit.ts'
import { rosterOf } from '../../test/roster-of.ts'
import { openId } from '../graphql/global-id.ts'

const world = useWorld()

/** A previewed roster of two learners, and what is kept of it. */
async function givenPreview() {
  const imports = givenImports(world)
  const sam = await world.given.staff()
  const { code } = await world.given.cohort()
  const { id: importId } = await imports.preview(sam, rosterOf(2, code).replaceAll('L-', `${code}-`).replaceAll('l-', `${code}-`))
  const { id } = openId(importId)
  const db = world.database.staff.prisma
  const become = (data: { status: string; heartbeatAt: Date }) => db.rosterImport.update({ where: { id }, data })
  const kept = async () => [
    await db.rosterImport.count({ where: { id } }),
    await db.rosterImportPart.count({ where: { importId: id } }),
    await db.rosterImportRow.count({ where: { importId: id } }),
  ]
  const act = async (name: string) => {
    const { data } = await imports.act(sam, name, { importId })
    return data[name]
  }
  return { ...imports, sam, importId, id, become, kept, act }
}

// the tests' clock stands at 15:00:00
const SILENT = new Date('2026-11-23T14:59:39Z')
const HEARD = new Date('2026-11-23T14:59:41Z')
