import { testCatalogs } from './testing/catalogs.ts'

testCatalogs(import.meta.glob('./**/*messages.ts', { eager: true }))
