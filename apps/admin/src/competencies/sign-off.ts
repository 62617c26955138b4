import { useAct } from '@journeyline/app-kit/acts/use-act'
import { signOffCompetencies, signOffInput } from '@journeyline/app-kit/competencies/sign-off-competencies'
import type { SignOffValues } from '@journeyline/app-kit/competencies/sign-off-values'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { competencyMessages } from './messages.ts'
import type { Target } from './targets.ts'

/** Signs competencies off, all or none; the lists that show them are asked anew. */
export function useSignOff() {
  const t = useMessages(competencyMessages)
  const signOff = useAct(signOffCompetencies, {
    told: (_done, _input, [only, ...others]: readonly Target[]) =>
      only && others.length === 0
        ? t('signedOffOne', { code: only.code, name: only.learnerName })
        : t('signedOff', { count: others.length + 1 }),
    refetchQueries: 'active',
  })
  return (targets: readonly Target[], values: SignOffValues, evidenceFileIds: string[]) => {
    const items = targets.map(({ enrollmentId, competencyId }) => ({
      apprentice: { enrollmentId },
      competency: { competencyId },
    }))
    return signOff(signOffInput(items, values, evidenceFileIds), targets)
  }
}
