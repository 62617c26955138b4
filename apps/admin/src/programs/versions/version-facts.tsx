import { labelOf } from '@journeyline/app-kit/label-of'
import type { Standard } from '@journeyline/domain/programs/standard'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { programMessages } from '../messages.ts'
import type { PageVersion } from '../version-fragment.ts'

/** The facts of a version: how it measures, since when it counts, who published it, who is on it, its codes. */
export function VersionFacts({ version, standard }: { version: PageVersion; standard: Standard }) {
  const t = useMessages(programMessages)
  const format = useFormats()
  const { onetCode, rapidsCode } = standard.particulars
  return (
    <Facts
      items={[
        { label: t('type'), value: labelOf('programType', standard.type) },
        {
          label: t('effectiveFrom'),
          value: format.day(version.effectiveFrom, 'long'),
          copy: version.effectiveFrom,
        },
        { label: t('learnersFact'), value: format.number(version.enrollmentCount) },
        ...(version.status === 'PUBLISHED'
          ? [
              {
                label: t('publishedAt'),
                value: version.publishedAt
                  ? version.publishedBy
                    ? t('publishedByOn', {
                        name: version.publishedBy.label,
                        day: format.day(version.publishedAt),
                      })
                    : t('publishedWithProduct')
                  : t('publishedWithProduct'),
              },
            ]
          : []),
        { label: t('onetCode'), value: onetCode, ...(onetCode ? { copy: onetCode } : {}) },
        { label: t('rapidsCode'), value: rapidsCode, ...(rapidsCode ? { copy: rapidsCode } : {}) },
      ]}
    />
  )
}
