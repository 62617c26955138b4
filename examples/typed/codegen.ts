import type { CodegenConfig } from '@graphql-codegen/cli'

type Generated = CodegenConfig['generates'][string]

/** What a client of one audience's schema is given, by the documents in its own folder. */
const clientOf = (audience: string, schema: string): Record<string, Generated> => ({
  [`src/client-preset/${audience}/generated/`]: {
    schema: `../../apps/server/${schema}`,
    documents: [`src/client-preset/${audience}/**/*.ts`],
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      importExtension: '.ts',
      // `ask` throws what is an error, so that what is null only where it failed is never null
      nullability: { errorHandlingClient: true },
      scalars: {
        ID: 'string',
        LocalDate: 'string',
        DateTime: 'string',
        EventData: 'Record<string, unknown>',
        SentenceValues: 'Record<string, unknown>',
      },
    },
  },
})

const config: CodegenConfig = {
  generates: {
    ...clientOf('staff', 'schema.staff-admin.graphql'),
    ...clientOf('employer', 'schema.employer.graphql'),
  },
}

export default config
