import { problemsOf, type Refusal, rowRefusals } from '@journeyline/app-kit/acts/refusal'
import type { Scale } from '@journeyline/app-kit/competencies/sign-off-decision'
import {
  SignOffFields,
  type SignOffFormValues,
  signOffProblems,
} from '@journeyline/app-kit/competencies/sign-off-fields.tsx'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { useTyped } from '@journeyline/app-kit/form/typed'
import { type Problem, useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useSessionStorage } from '@mantine/hooks'
import { useState } from 'react'
import { competencyMessages } from './messages.ts'
import { useSignOff } from './sign-off.ts'
import { SignOffRefusals } from './sign-off-refusals.tsx'
import { refusalsOf, type Target, type TargetRefusal } from './targets.ts'

type Props = {
  chosen: readonly Target[]
  scale: Scale
  onDone: () => void
}

/** One judgement of what is chosen: level, day, judge, witness, note, and for a single one its evidence. */
export function SignOffForm({ chosen, scale, onDone }: Props) {
  const t = useMessages(competencyMessages)
  const signOff = useSignOff()
  // Whoever writes many judgements down writes the same judge many times.
  const [judge, setJudge] = useSessionStorage({ key: 'jl.judged-by', defaultValue: '' })
  const [leftOut, setLeftOut] = useState<readonly Target[]>([])
  const [answered, setAnswered] = useState<readonly TargetRefusal[]>([])
  const [sent, setSent] = useState(false)
  const targets = chosen.filter((target) => !leftOut.includes(target))
  const [only, ...others] = targets
  const isMany = others.length > 0
  const form = useChecked<SignOffFormValues>({
    initial: { level: '', judgedOn: todayIso(), judgedBy: judge, witness: '', note: '', files: [] },
    check: (values) => [...signOffProblems(values), ...ruleProblems(targets, values, scale)],
  })
  const isTyped = form.values.note !== '' || form.values.files.length > 0
  const saved = useTyped(isTyped)
  const personal = isMany
    ? refusalsOf(targets, form.values, scale).filter(({ field }) => !SHARED.includes(field))
    : []
  const refusals = sent ? [...personal, ...answered.filter(({ target }) => targets.includes(target))] : []

  const send = form.form(async ({ files, ...values }) => {
    setSent(true)
    setAnswered([])
    if (personal.length > 0) return undefined
    const ids = files.flatMap(({ id }) => id ?? [])
    const { done, refused } = await signOff(targets, values, isMany ? [] : ids)
    if (done) {
      setJudge(values.judgedBy)
      saved()
      onDone()
      return undefined
    }
    if (!isMany) return singleProblems(refused)
    const each = refusalsIn(refused, targets)
    setAnswered(each)
    return each.length > 0 ? undefined : problemsOf(refused)
  })
  const witnessed = [...new Set(targets.filter((target) => target.witnessed).map(({ code }) => code))]
  return (
    <ActForm form={{ ...form, send }} submit={t('signOffCount', { count: targets.length })}>
      {refusals.length > 0 && (
        <SignOffRefusals
          refusals={refusals}
          count={targets.length}
          onLeaveOut={() => setLeftOut([...leftOut, ...refusals.map(({ target }) => target)])}
        />
      )}
      <SignOffFields
        form={form}
        scale={scale}
        witnessed={witnessed}
        evidenceOf={isMany || !only ? null : { learner: only.learnerId }}
        help={{ judge: t('judgeHelp'), note: t('noteHelp') }}
      />
    </ActForm>
  )
}

/** The fields that are the same for everything that is signed off at once. */
const SHARED = ['judgedBy', 'witness']

/** Of a single one all that stands in its way, at its field; of many only what is the same for all, once. */
function ruleProblems(targets: readonly Target[], values: SignOffFormValues, scale: Scale): Problem[] {
  const refusals = refusalsOf(targets, values, scale)
  const shown =
    targets.length === 1 ? refusals : refusals.filter(({ field }) => SHARED.includes(field)).slice(0, 1)
  return shown.map(({ field, message }) => ({ path: field, message }))
}

/** What the server says of a single one, at its field: it names the first item. */
function singleProblems(refused: Refusal): Problem[] {
  return problemsOf(refused).map(({ path, message }) => {
    const field = path.replace(/^items\.0\./, '')
    return { path: field === 'evidenceFileIds' ? 'files' : field, message }
  })
}

/** What the server says of each of many. */
function refusalsIn(refused: Refusal, targets: readonly Target[]): TargetRefusal[] {
  return rowRefusals(refused).flatMap(({ index, refusal: { message, path = [] } }) => {
    const target = targets[index]
    return target ? [{ target, message, field: path.at(-1) ?? 'level' }] : []
  })
}
