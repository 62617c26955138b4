import type { Particulars } from '@journeyline/domain/programs/particulars'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from '../../standard-messages.ts'
import { asText, type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { LineList } from '../lists/line-list.tsx'
import { editorMessages } from '../messages.ts'

/** What the standard was taken from, the sentences that go with it, and who answers for it. */
export function TextPart(bound: Bound<Particulars>) {
  const t = useMessages(editorMessages)
  const words = useMessages(standardMessages)
  const bind = useBinding(bound)
  const { path, value } = bound
  const lists = { add: t('addRow'), name: (index: number) => t('rowNumber', { number: index + 1 }) }
  return (
    <div className={classes.form}>
      <LineList
        title={words('sources')}
        path={[...path, 'sources']}
        items={value.sources}
        onChange={bind('sources').onChange}
        blank={{ title: '', publisher: null, publishedOn: null, note: null }}
        {...lists}
      >
        {(source) => <SourceFields {...source} />}
      </LineList>
      <LineList
        title={words('statements')}
        path={[...path, 'statements']}
        items={value.statements}
        onChange={bind('statements').onChange}
        blank=""
        {...lists}
      >
        {(statement) => <StatementField {...statement} />}
      </LineList>
      <LineList
        title={words('contacts')}
        path={[...path, 'contacts']}
        items={value.contacts}
        onChange={bind('contacts').onChange}
        blank={{ name: '', role: null, email: null }}
        {...lists}
      >
        {(contact) => <ContactFields {...contact} />}
      </LineList>
    </div>
  )
}

function SourceFields(bound: Bound<Particulars['sources'][number]>) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  return (
    <>
      <TextField label={t('sourceTitle')} {...bind('title')} />
      <TextField label={t('publisher')} optional {...asText(bind('publisher'))} />
      <TextField
        label={t('publishedOn')}
        help={t('publishedOnHelp')}
        optional
        {...asText(bind('publishedOn'))}
      />
      <TextField label={t('note')} optional multiline {...asText(bind('note'))} />
    </>
  )
}

/** A statement is a text and not a thing with fields; it is bound as one that has it as its only field. */
function StatementField({ path, value, onChange }: Bound<string>) {
  const t = useMessages(editorMessages)
  const index = path.at(-1)!
  const bind = useBinding({
    path: path.slice(0, -1),
    value: { [index]: value },
    onChange: (next) => onChange(next[index] ?? ''),
  })
  return <TextField label={t('statementText')} multiline {...bind(String(index))} />
}

function ContactFields(bound: Bound<Particulars['contacts'][number]>) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  return (
    <>
      <TextField label={t('name')} {...bind('name')} />
      <TextField label={t('role')} optional {...asText(bind('role'))} />
      <TextField label={t('email')} type="email" optional {...asText(bind('email'))} />
    </>
  )
}
