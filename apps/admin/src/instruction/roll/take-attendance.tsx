import { hoursInFigures } from '@journeyline/app-kit/figures'
import type { Difference } from '@journeyline/app-kit/form/differences'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { StaleNotice } from '@journeyline/app-kit/form/stale-notice.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { KeyWord } from '@journeyline/ui/frame/key-word.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useBlocker } from '@tanstack/react-router'
import { type FocusEvent, useCallback, useRef, useState } from 'react'
import { instructionMessages } from '../messages.ts'
import { ConfirmAttendanceDialog } from './confirm-attendance-dialog.tsx'
import { MeetingNext } from './meeting-next.tsx'
import { RollBar } from './roll-bar.tsx'
import { beginRoll } from './roll-keys.ts'
import type { RollMeeting } from './roll-meeting.ts'
import { RollRow } from './roll-row.tsx'
import { type Mark, markedLines, rollValues } from './roll-values.ts'
import classes from './take-attendance.module.css'
import { useRoll } from './use-roll.ts'

/** The roll of a class that is not confirmed: everybody is marked, it is kept as a draft, and confirmed. */
export function TakeAttendance({ meeting }: { meeting: RollMeeting }) {
  const t = useMessages(instructionMessages)
  const roll = useRoll(meeting)
  const [confirming, setConfirming] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const { form, lines } = roll
  const ask = useUnsavedGuard(form.dirty)
  useBlocker({ shouldBlockFn: async () => form.dirty && !(await ask()), enableBeforeUnload: false })
  const { onMark, onLeave } = useStable(form)
  const differences = useDifferences(meeting)
  const [first] = lines
  const others = meeting.roll.filter(({ notCounted }) => notCounted !== null)
  return (
    <>
      <MeetingNext
        meeting={meeting}
        {...(first
          ? {
              begin: {
                label: t('beginRoll', { name: first.line.learnerName }),
                onClick: () => beginRoll(list),
              },
            }
          : {})}
      />
      <Section title={t('roll')} note={t('rollNote')}>
        {lines.length === 0 ? <Empty title={t('rollEmpty')} text={t('rollEmptyText')} /> : <RollKeys />}
        <form {...roll.save}>
          <FormErrors errors={form.summary.filter(({ path }) => path !== 'stale')} />
          <SendFailed error={form.failed} />
          {roll.changedMeanwhile && (
            <StaleNotice
              key={meeting.version}
              differences={differences(roll.began)}
              onTakeTheirs={roll.takeTheirs}
            />
          )}
          {lines.length > 0 && (
            <ul ref={list} className={classes.roll} aria-label={t('roll')} data-roll>
              {lines.map(({ line, minutes, note }) => {
                const { id, error } = form.field(line.enrollmentId)
                return (
                  <RollRow
                    key={line.enrollmentId}
                    line={line}
                    mark={form.values[line.enrollmentId] ?? { minutes, note }}
                    length={meeting.minutes}
                    id={id}
                    error={error}
                    onMark={onMark}
                    onLeave={onLeave}
                  />
                )
              })}
            </ul>
          )}
          {others.map(({ enrollmentId, notCounted }) => (
            <p key={enrollmentId} className={classes.aside}>
              {notCounted}
            </p>
          ))}
          <RollBar roll={roll} length={meeting.minutes} onConfirm={() => setConfirming(true)} />
        </form>
      </Section>
      <ConfirmAttendanceDialog
        meeting={meeting}
        roll={roll}
        opened={confirming}
        onClose={() => setConfirming(false)}
      />
    </>
  )
}

/** The keys of a roll; a phone has none to speak of. */
function RollKeys() {
  const t = useMessages(instructionMessages)
  const keys = [
    { keys: ['↑', '↓'], does: t('keyMove') },
    { keys: ['P'], does: t('keyPresent') },
    { keys: ['A'], does: t('keyAbsent') },
    { keys: ['0', '…', '9'], does: t('keyDigits') },
    { keys: ['N'], does: t('keyNote') },
  ]
  return (
    <div className="jl-inbox-keys" aria-hidden>
      {keys.map(({ keys: letters, does }) => (
        <div key={does}>
          <KeyWord keys={letters} /> {does}
        </div>
      ))}
    </div>
  )
}

/** The form's ways to change a line, the same at each drawing, so that only the line that changed is drawn anew. */
function useStable(form: ReturnType<typeof useRoll>['form']) {
  const latest = useRef(form)
  latest.current = form
  return {
    onMark: useCallback((id: string, mark: Mark) => latest.current.set(id, mark), []),
    onLeave: useCallback((id: string, event: FocusEvent) => latest.current.field(id).onBlur(event), []),
  }
}

/** What somebody else changed on the roll since it was read, line by line. */
function useDifferences(meeting: RollMeeting) {
  const t = useMessages(instructionMessages)
  const shown = ({ minutes, note }: Mark) =>
    [minutes === '' ? t('noAnswer') : hoursInFigures(minutes), note].filter(Boolean).join(', ')
  return (began: RollMeeting): Difference[] => {
    const before = rollValues(began)
    return markedLines(meeting, rollValues(meeting)).flatMap(({ line, minutes, note }) => {
      const now = shown({ minutes, note })
      const was = before[line.enrollmentId]
      return was && shown(was) === now ? [] : [{ label: line.learnerName, value: now }]
    })
  }
}
