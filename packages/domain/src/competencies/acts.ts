import { act } from '../acts/act.ts'
import { code, day, id } from '../acts/values.ts'

const which = { enrollmentId: id, competencyId: id, competency: code }

export const competencySignedOff = act(
  'competency.signed_off',
  'SignOff',
  { ...which, judgedOn: day },
  { effectiveOn: 'judgedOn', alsoBy: ['EMPLOYER'] },
)
export const signOffRevoked = act('competency.sign_off_revoked', 'SignOff', which, { alsoBy: ['EMPLOYER'] })
