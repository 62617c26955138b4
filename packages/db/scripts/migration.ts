// Prisma's own schema engine (WebAssembly, from npm) on a throw-away embedded PostgreSQL: writes and checks
// migrations without the native engine, which is not on npm.
//   migration create NAME   like `prisma migrate dev --create-only --name NAME`
//   migration check         exits 1 when schema/ and the migrations folder disagree
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDatabase } from '../src/databases.ts'
import { startEmbedded } from '../src/embedded/embedded.ts'
import { loadSchemaEngine } from './schema-engine.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'prisma/migrations')
const scratch = mkdtempSync(path.join(tmpdir(), 'journeyline-schema-'))
const server = await startEmbedded(scratch, { durable: false })
try {
  await createDatabase(server.urlFor('postgres'), 'schema')
  await createDatabase(server.urlFor('postgres'), 'shadow')
  process.exitCode = await run(...(process.argv.slice(2) as [string, string?]))
} finally {
  await server.stop()
  rmSync(scratch, { recursive: true, force: true })
}

async function run(command: string, name?: string): Promise<number> {
  const schema = { files: schemaFiles() }
  const engine = await loadSchemaEngine(schema, server.urlFor('schema'), server.urlFor('shadow'))
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationsFolder() },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  if (exitCode === 0) {
    console.log('schema and prisma/migrations agree')
    return 0
  }
  if (command === 'check') {
    console.error(`schema/ has changes that no migration makes:\n${stdout}`)
    return 1
  }
  if (command !== 'create' || !/^[a-z0-9_]+$/.test(name ?? '')) {
    console.error('usage: migration create a_name | migration check')
    return 2
  }
  const directory = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
  mkdirSync(path.join(folder, directory))
  writeFileSync(path.join(folder, directory, 'migration.sql'), stdout ?? '')
  console.log(`prisma/migrations/${directory}/migration.sql\n${stdout}`)
  return 0
}

/** What tables there are, a file a noun. */
function schemaFiles() {
  return readdirSync(path.join(root, 'schema')).map((name) => ({
    path: `schema/${name}`,
    content: readFileSync(path.join(root, 'schema', name), 'utf8'),
  }))
}

function migrationsFolder() {
  mkdirSync(folder, { recursive: true })
  const lock = path.join(folder, 'migration_lock.toml')
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n')
  const directories = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(lock, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: directories.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  }
}
