import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { openClient } from '../src/open-client.ts'

interface Schema {
  files: { path: string; content: string }[]
}
interface SchemaEngine {
  diff(params: object): Promise<{ exitCode: number; stdout: string | null }>
}

/** Prisma's schema engine over two databases: one to read the present schema from, one to replay migrations on. */
export async function loadSchemaEngine(
  schema: Schema,
  url: string,
  shadowUrl: string,
): Promise<SchemaEngine> {
  // without this hook a panic inside the engine hides its message
  const panics = { set_message: (message: string) => console.error('schema engine panic:', message) }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics })
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = readFileSync(path.join(path.dirname(module), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'journeyline-schema',
    connect: () => connect(url),
    connectToShadowDb: () => connect(shadowUrl),
  })
  const datamodels = schema.files.map((file): [string, string] => [file.path, file.content])
  return glue.SchemaEngine.new({ datamodels }, () => {}, factory)
}

/**
 * The few driver-adapter methods that the schema engine uses. @prisma/adapter-pg will not do here: it splits
 * scripts at every ';', which breaks function bodies, and it does not know the catalog's "char" type.
 */
async function connect(url: string): Promise<SqlDriverAdapter> {
  const client = await openClient({ connectionString: url })
  const query = ({ sql, args }: SqlQuery) =>
    translated(client.query({ text: sql, values: args as unknown[], rowMode: 'array' }))
  return {
    provider: 'postgres',
    adapterName: 'journeyline-schema',
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: () => client.end(),
    executeScript: async (script) => {
      await translated(client.query(script))
    },
    executeRaw: async (statement) => (await query(statement)).rowCount ?? 0,
    queryRaw: async (statement) => {
      const result = await query(statement)
      return {
        columnNames: result.fields.map((field) => field.name),
        columnTypes: result.fields.map(columnType),
        rows: result.rows as unknown[][],
      }
    },
    startTransaction: () => Promise.reject(new Error('The schema engine starts no transactions.')),
  }
}

const translated = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: pg.DatabaseError) => {
    throw new DriverAdapterError({
      kind: 'postgres',
      code: error.code ?? 'N/A',
      severity: error.severity ?? 'ERROR',
      message: error.message,
      detail: error.detail,
      column: error.column,
      hint: error.hint,
    })
  })

const TYPES: Record<number, ColumnType> = {
  16: ColumnTypeEnum.Boolean,
  18: ColumnTypeEnum.Character,
  19: ColumnTypeEnum.Text,
  20: ColumnTypeEnum.Int64,
  21: ColumnTypeEnum.Int32,
  23: ColumnTypeEnum.Int32,
  25: ColumnTypeEnum.Text,
  26: ColumnTypeEnum.Int64,
  194: ColumnTypeEnum.Text,
  1002: ColumnTypeEnum.CharacterArray,
  1003: ColumnTypeEnum.TextArray,
  1005: ColumnTypeEnum.Int32Array,
  1007: ColumnTypeEnum.Int32Array,
  1009: ColumnTypeEnum.TextArray,
  1043: ColumnTypeEnum.Text,
}

function columnType(field: pg.FieldDef): ColumnType {
  const type = TYPES[field.dataTypeID]
  if (type === undefined) throw new Error(`Column ${field.name} has the unknown type ${field.dataTypeID}.`)
  return type
}
