import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of every operation and fragment in the kit, made from the schema the server prints. */
const config: CodegenConfig = {
  schema: '../../apps/server/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      // Apollo Client masks fragments itself.
      presetConfig: { fragmentMasking: false },
      config: {
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        useTypeImports: true,
        enumsAsTypes: true,
        // the client throws what is an error, and gives nothing of such an answer to a page
        nullability: { errorHandlingClient: true },
        importExtension: '.ts',
        scalars: {
          ID: 'string',
          LocalDate: 'string',
          DateTime: 'string',
          EventData: 'Record<string, unknown>',
          SentenceValues: 'Record<string, unknown>',
        },
      },
    },
  },
}

export default config
