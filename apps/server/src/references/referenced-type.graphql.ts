import { REFERENCED_TYPES, type ReferencedType } from '@journeyline/domain/references/external-reference'
import { builder } from '../graphql/builder.ts'
import { nounOf } from '../graphql/row-id.ts'

/** As enums are written: HOURS_ENTRY. */
export const ReferencedTypeEnum = builder.enumType('ReferencedType', {
  description: 'What other systems’ references name: records of these types.',
  values: Object.fromEntries(
    REFERENCED_TYPES.map((type) => [
      nounOf(type),
      { value: type, description: `A ${type}: written \`${type}:system:value\` where an id is asked for.` },
    ]),
  ) as Record<string, { value: ReferencedType; description: string }>,
})
