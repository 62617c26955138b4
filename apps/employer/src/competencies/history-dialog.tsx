import { factsMessages } from '@journeyline/app-kit/competencies/facts-messages'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { Timeline } from '@journeyline/ui/page/timeline.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { graphql } from '../generated/gql.ts'
import type { SignOffLine_SignOffFragment } from '../generated/graphql.ts'
import { competencyMessages } from './messages.ts'

/**
 * A judgement as the history shows it; the list spreads it unmasked, as a standing has no id of its own.
 * @public Read by the code generator; the list spreads it by name.
 */
export const SignOffLine_signOff = graphql(`
  fragment SignOffLine_signOff on SignOff {
    id
    level
    levelName
    judgedOn
    judgedBy
    witness
    note
    revokedAt
    revokedReason
    evidence {
      id
      name
      url
    }
  }
`)

type Props = {
  /** Whose history; null closes the dialog. */
  of: {
    code: string
    text: string
    signOffs: readonly SignOffLine_SignOffFragment[]
    hasOlder: boolean
  } | null
  apprenticeName: string
  onClose: () => void
}

/** Every judgement of one competency, the latest first; revoked ones stay. */
export function HistoryDialog({ of, apprenticeName, onClose }: Props) {
  const t = useMessages(competencyMessages)
  const title = of ? t('title', { code: of.code, name: apprenticeName }) : ''
  return (
    <FormDialog title={title} opened={of !== null} onClose={onClose}>
      {of && (
        <div className="jl-form">
          <p>{of.text}</p>
          {of.signOffs.length === 0 && <p className="jl-dim">{t('historyEmpty')}</p>}
          <Timeline
            label={t('historyOf', { code: of.code })}
            items={of.signOffs.map((signOff) => ({
              id: signOff.id,
              at: signOff.judgedOn,
              icon: signOff.revokedAt ? IconX : IconCheck,
              title: <Title signOff={signOff} />,
              text: <Words signOff={signOff} />,
            }))}
          />
          {of.hasOlder && <p className="jl-dim">{t('historyOlder')}</p>}
        </div>
      )}
    </FormDialog>
  )
}

type LineProps = { signOff: SignOffLine_SignOffFragment }

function Title({ signOff }: LineProps) {
  const t = useMessages(competencyMessages)
  const level = t('judgedAt', { level: signOff.levelName })
  return signOff.revokedAt ? <s>{level}</s> : level
}

function Words({ signOff }: LineProps) {
  const t = useMessages(competencyMessages)
  const facts = useMessages(factsMessages)
  const format = useFormats()
  const { judgedBy, witness, note, revokedAt, revokedReason, evidence } = signOff
  const who = [t('by', { name: judgedBy }), witness && facts('witness', { name: witness })]
  const revoked =
    revokedAt && t('revokedWhy', { when: format.instant(revokedAt), reason: revokedReason ?? '' })
  return (
    <>
      {[who.filter(Boolean).join(' · '), note, revoked].filter(Boolean).map((line) => (
        <span key={line} className="jl-line">
          {line}
        </span>
      ))}
      {evidence.map(
        ({ id, name, url }) =>
          url !== null && (
            <Anchor key={id} className="jl-line" href={url} download={name}>
              {t('download', { name })}
            </Anchor>
          ),
      )}
    </>
  )
}
