import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of every operation and fragment in the app, made from the schema the server prints. */
const config: CodegenConfig = {
  schema: '../server/schema.staff-admin.graphql',
  // the kit's documents stand in here too: an app spreads its fragments
  documents: ['src/**/*.{ts,tsx}', '../../packages/app-kit/src/**/*.{ts,tsx}', '!**/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/cache.ts': { plugins: ['../../packages/app-kit/codegen-cache.ts'] },
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
