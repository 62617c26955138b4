import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const prefix = '\0document:'

/**
 * Gives each GraphQL document a module of its own, so that a page brings only its own documents. Without it the
 * generated `graphql()` looks documents up in one map, which puts all of them into the first download. `app` is the
 * address of the app's Vite configuration.
 */
export function documents(app: string): Plugin {
  const generated = fileURLToPath(new URL('src/generated/graphql.ts', app))
  return {
    name: 'journeyline-documents',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('document:') ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(prefix)) return null
      const name = id.slice(prefix.length)
      // The generator writes names its own way: `Row_cohort` becomes `Row_CohortFragmentDoc`.
      const found = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as`, 'im').exec(
        readFileSync(generated, 'utf8'),
      )
      if (!found?.[1]) throw new Error(`${name} is not generated yet. Run the generate script.`)
      return withSharedFragments(JSON.parse(found[1]))
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes('generated/gql.ts')) return null
      const imports: string[] = []
      const replaced = code.replaceAll(/\bgraphql\(`([^`]*)`\)/g, (_, source: string) => {
        const [, kind, name] = /^\s*(query|mutation|fragment)\s+(\w+)/.exec(source) ?? []
        const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
        imports.push(`import document$${document} from 'document:${document}'`)
        return `document$${document}`
      })
      const used = replaced.replace(/^import \{ graphql \} from '.*generated\/gql\.ts'$/m, '')
      return { code: `${imports.join(';')};${used}`, map: null }
    },
  }
}

type Definition = { name: { value: string } }

/** The document as a module of its own. The fragments it spreads come from their modules, so that many share one. */
function withSharedFragments({ kind, definitions }: { kind: string; definitions: Definition[] }): string {
  const [own, ...spread] = definitions
  const imports = spread.map(
    ({ name }, index) => `import fragment${index} from 'document:${name.value}FragmentDoc'`,
  )
  const shared = spread.map((_, index) => `fragment${index}.definitions[0]`)
  return `${imports.join(';')};export default {kind:${JSON.stringify(kind)},definitions:[${[JSON.stringify(own), ...shared].join(',')}]}`
}
