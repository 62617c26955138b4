import type { Messages } from '@journeyline/ui/words/define-messages'
import { testAskedFor } from './testing/asked-for.ts'
import { testCatalogs } from './testing/catalogs.ts'

const catalogs = import.meta.glob<Record<string, Messages>>('./**/*messages.ts', { eager: true })
const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

testCatalogs(catalogs)
testAskedFor(catalogs, sources)
