import { testCatalogs } from '@journeyline/app-kit/testing/catalogs'

testCatalogs(import.meta.glob('./**/*messages.ts', { eager: true }))
