import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { StaleNotice } from '@journeyline/app-kit/form/stale-notice.tsx'
import { say } from '@journeyline/app-kit/say'
import { compareStandards } from '@journeyline/domain/programs/compare-standards'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useBlocker } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useMemo, useState } from 'react'
import { versionAddress } from '../addresses.ts'
import { useLineWords } from '../line-words.ts'
import { DraftContextOf } from './draft/draft-context.ts'
import { type Part, partOf } from './draft/parts.ts'
import { type DraftRow, useDraft } from './draft/use-draft.ts'
import { usePlace } from './draft/use-place.ts'
import { editorMessages } from './messages.ts'
import { Outline } from './outline.tsx'
import { PartView } from './part-view.tsx'
import { ProblemPanel } from './problem-panel.tsx'
import { SaveBar } from './save-bar.tsx'
import classes from './version-editor.module.css'

type Props = {
  version: DraftRow
  /** Fetches the version anew after somebody else has saved it. */
  reload: () => Promise<unknown>
  /** Draws what stands above the form; told whether something typed is not saved. */
  head: (dirty: boolean) => ReactNode
}

/** A draft to write: one part open at a time, what the compiler says beside the place it is about, and saving. */
export function VersionEditor({ version, reload, head }: Props) {
  const t = useMessages(editorMessages)
  const { edit, problems, blocked, leave } = useDraft(version, reload)
  const { form, send, changedMeanwhile } = edit
  const place = usePlace(form.values.standard)
  const differences = useDifferences(edit.began, version)
  const [panel, setPanel] = useState(false)
  const ask = useUnsavedGuard(form.dirty)
  useBlocker({
    // going from part to part stays within the page
    shouldBlockFn: async ({ current, next }) =>
      form.dirty && current.pathname !== next.pathname && !(await ask()),
    enableBeforeUnload: false,
  })
  const addressOf = (part: Part) => `${versionAddress(version.program.id, version.id)}/edit?part=${part}`
  const onSubmit = (event: FormEvent) => {
    // what keeps it from being saved is listed and gets the focus
    if (blocked()) setPanel(true)
    send.onSubmit(event)
  }
  const context = useMemo(
    () => ({ problems, leave, open: place.open, setOpen: place.setOpen }),
    [problems, leave, place.open, place.setOpen],
  )
  const untold = form.summary.filter(({ message }) => !problems.some((one) => say(one) === message))
  return (
    <DraftContextOf value={context}>
      {head(form.dirty)}
      <form {...send} onSubmit={onSubmit} className={classes.editor}>
        <Outline
          standard={form.values.standard}
          problems={problems}
          present={place.part}
          addressOf={addressOf}
        />
        <div className={classes.main}>
          <SendFailed error={form.failed} />
          {changedMeanwhile && (
            <StaleNotice key={edit.version} differences={differences} onTakeTheirs={edit.takeTheirs} />
          )}
          {untold
            .filter(({ path }) => path !== 'stale')
            .map(({ path, message }) => (
              <p key={path} role="alert" className={classes.refused}>
                {message}
              </p>
            ))}
          <section className={classes.part} aria-labelledby="part-heading">
            <h2 id="part-heading">{t(place.part)}</h2>
            <PartView
              part={place.part}
              path={[]}
              value={form.values}
              onChange={({ effectiveFrom, standard }) => {
                form.set('effectiveFrom', effectiveFrom)
                form.set('standard', standard)
              }}
            />
          </section>
          <SaveBar dirty={form.dirty} pending={form.pending}>
            <ProblemPanel
              problems={problems}
              partName={(path) => t(partOf(path, form.values.standard))}
              shown={panel}
              onShow={setPanel}
              onJump={(path) => {
                // it would lie over the place on a small screen
                setPanel(false)
                place.jump(path)
              }}
            />
          </SaveBar>
        </div>
      </form>
    </DraftContextOf>
  )
}

/** What somebody else saved differently, in words; the first of it, where it is much. */
function useDifferences(began: DraftRow, now: DraftRow) {
  const words = useLineWords()
  return compareStandards(began.standard, now.standard)
    .slice(0, 12)
    .map((line) => ({ label: words.labelOf(line), value: words.textOf(line, line.after) }))
}
