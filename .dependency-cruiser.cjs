// The arrows of docs/architecture.md, types included. A rule's name is the sentence a broken one prints.

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'what-is-imported-is-there',
      comment: 'The compiler looks for no style sheet or picture: without this, only a build would miss one.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^\\.' },
    },
    {
      name: 'what-runs-knows-no-test',
      comment:
        'Types included: what a noun says for tests (who may ask, what a query costs) is typed in kernel.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(apps|packages)/[^/]+/test/|\\.test\\.tsx?$' },
    },
    {
      name: 'what-is-said-for-tests-is-not-served',
      severity: 'error',
      from: { path: '^apps/server/src/' },
      to: { path: '\\.(access|budget)\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain imports zod, the Temporal polyfill and our messages, nothing else: no I/O, no clock, no Prisma.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: ['\\.test\\.ts$', '/fixtures/'] },
      to: { pathNot: ['^packages/(domain|messages)/src', 'node_modules/(zod|temporal-polyfill)/'] },
    },
    {
      name: 'ui-and-api-client-know-no-package-of-ours',
      severity: 'error',
      from: { path: '^packages/(ui|api-client)/' },
      to: { path: '^(packages/(app-kit|domain|db)|apps)/' },
    },
    {
      name: 'ui-and-api-client-do-not-know-each-other',
      severity: 'error',
      from: { path: '^packages/(ui|api-client)/' },
      to: { path: '^packages/(ui|api-client)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'app-kit-knows-what-both-apps-know',
      comment:
        'What a third app would use as it is: it knows how things look, the API client and the domain, no app.',
      severity: 'error',
      from: { path: '^packages/app-kit/' },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(app-kit|ui|api-client|domain|messages)/' },
    },
    {
      name: 'db-knows-the-domain-only-for-the-demo-and-the-standards',
      severity: 'error',
      from: { path: '^packages/db/src', pathNot: '^packages/db/src/(demo|standards)/' },
      to: { path: '^packages/(?!db/)|^apps/' },
    },
    {
      name: 'only-db-opens-databases',
      comment:
        'packages/db is where the project connects to a database. A type of pg is fine, a connection is not.',
      severity: 'error',
      from: { path: '^(apps|packages/(?!db/))', pathNot: '(\\.test\\.ts$|^apps/server/(test|conformance)/)' },
      to: { path: 'node_modules/(pg|@prisma/adapter-pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-does-not-know-the-apps',
      severity: 'error',
      from: { path: '^apps/server/src' },
      to: { path: '^(apps/(admin|employer|explorer)|packages/(app-kit|ui|api-client))/' },
    },
    {
      name: 'apps-do-not-know-the-server-or-each-other',
      severity: 'error',
      from: { path: '^apps/(admin|employer|explorer)/src' },
      to: { path: '^(apps/|packages/db/)', pathNot: '^apps/$1/' },
    },
    {
      name: 'features-do-not-know-pages',
      severity: 'error',
      from: { path: '^apps/(admin|employer)/src/', pathNot: '^apps/[^/]+/src/(pages/|routes|main)' },
      to: { path: '^apps/(admin|employer)/src/(pages/|routes)' },
    },
    {
      name: 'use-cases-do-not-know-the-schema',
      comment: 'What happens is in files that *.graphql.ts call, never the other way round.',
      severity: 'error',
      from: { path: '^apps/server/src', pathNot: ['\\.graphql\\.ts$', '\\.test\\.ts$'] },
      to: { path: '\\.graphql\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/generated/|/__generated__/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
