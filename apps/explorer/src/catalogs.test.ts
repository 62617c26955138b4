import { testAskedFor } from '@journeyline/app-kit/testing/asked-for'
import { testCatalogs } from '@journeyline/app-kit/testing/catalogs'
import type { Messages } from '@journeyline/ui/words/define-messages'

const catalogs = import.meta.glob<Record<string, Messages>>('./**/*messages.ts', { eager: true })
const sources = import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

testCatalogs(catalogs)
testAskedFor(catalogs, sources)
