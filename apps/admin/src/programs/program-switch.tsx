import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Select } from '@mantine/core'
import { programMessages } from './messages.ts'
import type { useProgram } from './use-program.ts'

/** Chooses the program; nothing where there is only one. */
export function ProgramSwitch({ program, programs, choose }: ReturnType<typeof useProgram>) {
  const t = useMessages(programMessages)
  if (programs.length < 2) return null
  return (
    <Select
      aria-label={t('program')}
      w={260}
      data={programs.map(({ code, name }) => ({ value: code, label: name }))}
      value={program?.code ?? null}
      onChange={(code: string | null) => code && choose(code)}
      allowDeselect={false}
    />
  )
}
