import { act } from '../acts/act.ts'
import { code, count, day, id } from '../acts/values.ts'

export const competencySignedOff = act(
  'competency.signed_off',
  'SignOff',
  { enrollmentId: id, competencyId: id, competency: code, level: count, judgedOn: day },
  { effectiveOn: 'judgedOn', alsoBy: ['EMPLOYER'] },
)
export const signOffRevoked = act(
  'competency.sign_off_revoked',
  'SignOff',
  { enrollmentId: id, competencyId: id, competency: code },
  { alsoBy: ['EMPLOYER'] },
)
