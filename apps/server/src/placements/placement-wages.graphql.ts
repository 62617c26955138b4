import { builder } from '../graphql/builder.ts'

builder.prismaObject('PlacementWage', {
  fields: (t) => ({
    since: t.expose('since', { type: 'LocalDate', description: 'First local day of this wage.' }),
    hourlyWageMinor: t.exposeInt('hourlyWageMinor', {
      description: 'Hourly wage in minor units of the currency.',
    }),
    currency: t.exposeString('currency', { description: "ISO 4217 code of the wage's currency." }),
  }),
})

builder.prismaObjectField('Placement', 'wages', (t) =>
  t.relation('wages', {
    description:
      'What it has paid an hour and pays, by first day. All of them: one for each day on which the wage changed.',
    query: { orderBy: { since: 'asc' } },
  }),
)
