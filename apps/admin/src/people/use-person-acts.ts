import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import {
  type ManagedPerson,
  mayDisablePerson,
  mayMakeResetLink,
  mayRemovePerson,
} from '@journeyline/domain/people/managing'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconKey, IconLock, IconLockOpen, IconUserMinus } from '@tabler/icons-react'
import { useEnablePerson } from './enable-person.ts'
import { peopleMessages } from './messages.ts'
import { useRemovePerson } from './remove-person.ts'

type Person = ManagedPerson['person'] & { email: string | null }
type Asked = Omit<ManagedPerson, 'person'> & {
  onDisable: (person: Person) => void
  onReset: (person: Person) => void
}

/** What can be done to a person in the list; each act asks the domain's rule, and explains where it says no. */
export function usePersonActs({ onDisable, onReset, ...managed }: Asked): (person: Person) => Act[] {
  const t = useMessages(peopleMessages)
  const confirm = useConfirm()
  const enable = useEnablePerson()
  const remove = useRemovePerson()
  const askToRemove = (person: Person) =>
    confirm({
      title: t('removeTitle', { name: person.name }),
      consequence: t('removeText', { name: person.name, email: person.email ?? '' }),
      act: t('remove'),
      danger: true,
      onConfirm: () => void remove(person),
    })
  return (person) => [
    {
      ...{ label: t('resetAct'), icon: IconKey, onClick: () => onReset(person) },
      ...refusalOf(mayMakeResetLink({ ...managed, person })),
    },
    person.state === 'DISABLED'
      ? { label: t('enable'), icon: IconLockOpen, onClick: () => void enable(person) }
      : {
          ...{ label: t('disable'), icon: IconLock, onClick: () => onDisable(person) },
          ...refusalOf(mayDisablePerson({ ...managed, person })),
        },
    {
      ...{ label: t('remove'), icon: IconUserMinus, danger: true, onClick: () => askToRemove(person) },
      ...refusalOf(mayRemovePerson({ ...managed, person })),
    },
  ]
}

const refusalOf = (decision: Decision) => (decision.allowed ? {} : { refusal: say(decision) })
