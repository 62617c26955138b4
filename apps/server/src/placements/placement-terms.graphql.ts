import { builder } from '../graphql/builder.ts'
import {
  AlongsideReasonEnum,
  EmployeeStatusEnum,
  PlacementEndReasonEnum,
  WorkPatternEnum,
} from './placement-enums.graphql.ts'

builder.prismaObjectFields('Placement', (t) => ({
  endReason: t.field({
    type: PlacementEndReasonEnum,
    nullable: true,
    description: 'Why it ended; null while it goes on, and where nobody said.',
    authScopes: { staff: true },
    resolve: (row) => row.endReason as never,
  }),
  alongsideReason: t.field({
    type: AlongsideReasonEnum,
    nullable: true,
    description: 'Why it runs beside another employment of the learner; null where it does not.',
    authScopes: { staff: true },
    resolve: (row) => row.alongsideReason as never,
  }),
  workPattern: t.field({
    type: WorkPatternEnum,
    nullable: true,
    description: 'Full-time or part-time; null while nobody wrote it down.',
    resolve: (row) => row.workPattern as never,
  }),
  employeeStatus: t.field({
    type: EmployeeStatusEnum,
    nullable: true,
    description:
      'Whether the employer hired the apprentice for the apprenticeship or employed them before; null while nobody wrote it down.',
    resolve: (row) => row.employeeStatus as never,
  }),
}))
