import type PrismaTypes from '@journeyline/db/pothos'
import type { ObjectRef, SchemaTypes } from '@pothos/core'
import { getRefFromModel } from '@pothos/plugin-prisma'
import { builder } from './builder.ts'

/**
 * The API's type of a Prisma model, for fields outside its own feature that return whole rows of it. The plugin finds it
 * by name and types it for any schema, so ours is said here.
 */
export const modelRef = <Model extends keyof PrismaTypes>(model: Model) =>
  getRefFromModel(model, builder as never) as unknown as ObjectRef<SchemaTypes, PrismaTypes[Model]['Shape']>
