import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: '../server/schema.employer.graphql',
  // the kit's documents stand in here too: an app spreads its fragments
  documents: ['src/**/*.{ts,tsx}', '../../packages/app-kit/src/**/*.{ts,tsx}', '!**/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/cache.ts': { plugins: ['../../packages/app-kit/codegen-cache.ts'] },
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Apollo Client masks fragments itself; this makes the types say so.
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        scalars: {
          ID: 'string',
          LocalDate: 'string',
          DateTime: 'string',
          EventData: 'Record<string, unknown>',
          SentenceValues: 'Record<string, unknown>',
        },
        strictScalars: true,
        // the client throws what is an error, and gives nothing of such an answer to a page
        nullability: { errorHandlingClient: true },
        useTypeImports: true,
        skipTypename: false,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
}

export default config
