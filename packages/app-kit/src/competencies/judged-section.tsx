import { levelWords } from '@journeyline/domain/programs/program-policies'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { JudgedList } from '@journeyline/ui/table/judged-list.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { say } from '../say.ts'
import { judgedMessages } from './judged-messages.ts'
import { levelState } from './level-state.ts'
import type { Scale } from './sign-off-decision.ts'
import { type Standing as Known, useFacts } from './use-facts.ts'

/** A competency beside where it stands. */
type Standing = Known & {
  level: number
  levelName: string | null
  met: boolean
  competency: { code: string; displayText: string }
}

type Props<One extends Standing> = {
  competencies: {
    met: number
    asked: number
    programVersion: { policies: Scale }
    functions: readonly {
      met: number
      jobFunction: { id: string; code: string; displayText: string }
      competencies: readonly One[]
    }[]
  }
  /** How far, in the words of this app. */
  summary: (values: { met: number; asked: number; level: string }) => string
  /** Which of them say the same. */
  same: ReactNode
  /** What else is to be known of one. */
  also?: (one: One) => ReactNode
  /** Why nothing can be signed off by whoever looks; null when it can. */
  refusal?: string | null
  onSignOff: (one: One) => void
  onSignOffMany: (several: One[], clear: () => void) => void
  /** What else can be done with one. */
  more: (one: One) => Act[]
  /** The dialogs that the acts open. */
  children: ReactNode
}

/** Competencies by job function: how far each is, who judged it and when; signed off one by one or together. */
export function JudgedSection<One extends Standing>(props: Props<One>) {
  const t = useMessages(judgedMessages)
  const factsOf = useFacts()
  const { functions, programVersion, met, asked } = props.competencies
  const { levels, levelToMeet } = programVersion.policies
  const refused = props.refusal ? { refusal: props.refusal } : {}
  const item = (one: One) => {
    const { competency, level, levelName, met: done } = one
    const signOff = {
      label: t(done ? 'judgeAgain' : 'signOff'),
      onClick: () => props.onSignOff(one),
      ...refused,
    }
    return {
      key: competency.id,
      code: competency.code,
      text: competency.displayText,
      state: levelState({ level, met: done }),
      word: levelName ?? t('notJudged'),
      facts: [...factsOf(one), props.also?.(one)].filter((fact) => fact != null),
      ...(done ? {} : { act: signOff }),
      more: [...(done ? [signOff] : []), ...props.more(one)],
    }
  }
  return (
    <Section
      title={t('competencies')}
      note={
        <>
          {props.summary({ met, asked, level: say(levelWords({ levels: [...levels] }, levelToMeet)) })}{' '}
          {props.same}
        </>
      }
    >
      <JudgedList
        groups={functions.map(({ jobFunction, met: done, competencies }) => ({
          key: jobFunction.id,
          code: jobFunction.code,
          title: jobFunction.displayText,
          met: done,
          items: competencies.map(item),
        }))}
        bulkActs={(keys, clear) => [
          {
            label: t('signOffCount', { count: keys.length }),
            ...refused,
            onClick: () => {
              const all = functions.flatMap(({ competencies }) => competencies)
              props.onSignOffMany(
                all.filter(({ competency }) => keys.includes(competency.id)),
                clear,
              )
            },
          },
        ]}
      />
      {props.children}
    </Section>
  )
}
