import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { Registration_EnrollmentFragment } from '../../generated/graphql.ts'
import { enrollmentMessages } from '../messages.ts'
import { RegistrationDialog } from './registration-dialog.tsx'

export const registrationFragment = graphql(`
  fragment Registration_enrollment on Enrollment {
    id
    version
    ojtCountsFrom
    registeredOn
    registrationNumber
    learner {
      id
      name
    }
  }
`)

type Props = { enrollment: FragmentType<Registration_EnrollmentFragment>; refresh: () => void }

/** Since when and under which number the registration agency has the apprentice, and from which day hours count by it. */
export function Registration({ enrollment: from, refresh }: Props) {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const [opened, setOpened] = useState(false)
  const { data: enrollment } = useSuspenseFragment({ fragment: registrationFragment, from })
  const { registeredOn, registrationNumber, ojtCountsFrom } = enrollment
  return (
    <div>
      <Facts
        title={t('registration')}
        items={[
          {
            label: t('registeredOn'),
            value: registeredOn && format.day(registeredOn),
            ...(registeredOn ? { copy: registeredOn } : {}),
          },
          {
            label: t('registrationNumber'),
            value: registrationNumber,
            ...(registrationNumber ? { copy: registrationNumber } : {}),
          },
          {
            label: t('hoursCountFrom'),
            value: ojtCountsFrom ? format.day(ojtCountsFrom) : t('hoursCountFromEmployment'),
          },
        ]}
      />
      <ActButton act={{ label: t('writeRegistration'), onClick: () => setOpened(true) }} size="xs" quiet />
      <RegistrationDialog
        enrollment={enrollment}
        opened={opened}
        onClose={() => setOpened(false)}
        onSaved={refresh}
      />
    </div>
  )
}
