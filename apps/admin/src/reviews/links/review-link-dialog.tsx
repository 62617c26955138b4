import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { LinkOnce } from '@journeyline/app-kit/links/link-once.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { reviewMessages } from '../messages.ts'
import type { Signature } from '../review-fragment.ts'
import { useCreateReviewLink } from './create-review-link.ts'

type Props = { signature: Signature; opened: boolean; onClose: () => void }
type Issued = { link: string; expiresAt: string }

/** Makes the link with which a party signs, and shows it this once; one made before is replaced only when said so. */
export function ReviewLinkDialog({ signature, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const make = useCreateReviewLink()
  const [issued, setIssued] = useState<Issued | null>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const [refused, setRefused] = useState('')
  const [pending, setPending] = useState(false)
  const [replaces] = useState(signature.linkExpiresAt !== null)
  const { name, email } = signature
  const send = async () => {
    setPending(true)
    setFailed(null)
    try {
      const outcome = await make({ reviewSignatureId: signature.id })
      if (outcome.refused) setRefused(sentenceOf(outcome.refused))
      else setIssued({ link: outcome.done.link, expiresAt: outcome.done.signature.linkExpiresAt ?? '' })
    } catch (error) {
      setFailed(error)
    } finally {
      setPending(false)
    }
  }
  const title = issued ? t('linkTitle', { name }) : t(replaces ? 'replaceTitle' : 'makeLinkFor', { name })
  return (
    <FormDialog title={title} opened={opened} onClose={onClose}>
      {issued ? (
        <LinkOnce
          label={t('link')}
          help={t('linkText', { name, until: format.day(issued.expiresAt) })}
          link={issued.link}
          onDone={onClose}
        />
      ) : (
        <div className="jl-form">
          <SendFailed error={failed} />
          {refused && <p role="alert">{refused}</p>}
          <p>{t(replaces ? 'replaceText' : 'makeLinkText', { name })}</p>
          {email && <p className="jl-dim">{t('linkTo', { email })}</p>}
          <Button onClick={() => void send()} loading={pending} data-autofocus>
            {t(replaces ? 'makeNewLink' : 'makeLink')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}
