import { useAct } from '@journeyline/app-kit/acts/use-act'
import { signOffCompetencies, signOffInput } from '@journeyline/app-kit/competencies/sign-off-competencies'
import type { JudgedCompetency } from '@journeyline/app-kit/competencies/sign-off-decision'
import type { SignOffValues } from '@journeyline/app-kit/competencies/sign-off-values'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { competencyMessages } from './messages.ts'

/** Signs competencies of an apprentice off, all or none; what shows where they stand is asked anew. */
export function useSignOff(placementId: string) {
  const t = useMessages(competencyMessages)
  const signOff = useAct(signOffCompetencies, {
    told: (_done, { items }) => t('signedOff', { count: items.length }),
    refetchQueries: 'active',
  })
  return async (targets: readonly JudgedCompetency[], values: SignOffValues, evidenceFileIds: string[]) => {
    const items = targets.map(({ competencyId }) => ({
      apprentice: { placementId },
      competency: { competencyId },
    }))
    return signOff(signOffInput(items, values, evidenceFileIds))
  }
}
