import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { connect } from '../src/connect.ts'
import { migrate } from '../src/migrate.ts'
import { ensureLoginRoles } from '../src/roles.ts'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { asOwner, type Build, databaseOf } from '../src/testing.ts'

/** A database as a build left it, seen by a superuser; `upgrade` is a start by the user that README asks for, who is none. */
export async function oldDatabase(build: Build) {
  const { ownerUrl, drop } = await databaseOf(build, inject('adminUrl'))
  const all = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  const owner = new pg.Pool({ connectionString: asOwner(ownerUrl), max: 1 })
  onTestFinished(async () => {
    await all.end()
    await owner.end()
    await drop()
  })
  const upgrade = async () => {
    await migrate(asOwner(ownerUrl))
    const { staff } = await ensureLoginRoles(asOwner(ownerUrl), 'the secret of an installation')
    const connection = connect(staff)
    await ensurePrograms(connection)
    await connection.close()
  }
  return { all, owner, upgrade }
}
