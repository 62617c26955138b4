import { LanguageChoice, languagesToChoose } from '@journeyline/domain/people/language-choice'
import { languageOf } from '@journeyline/messages/language'
import { languageName } from '@journeyline/messages/names'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActForm } from '../form/act-form.tsx'
import { checkWith } from '../form/check-with.ts'
import { useActForm } from '../form/use-act-form.ts'
import { languageMessages } from './language-messages.ts'
import { useUpdateViewer } from './update-viewer.ts'

type Props = { chosen: string | null; reload?: () => void }

/** In which language somebody is spoken to; nothing where there is one only. What was said in another is loaded anew. */
export function LanguageSection(props: Props) {
  const tags = languagesToChoose()
  return tags.length > 1 ? <Choice {...props} tags={tags} /> : null
}

/** What the browser's language stands for in the list. */
const BROWSERS = 'browser'

function Choice({ chosen, tags, reload = () => location.reload() }: Props & { tags: readonly string[] }) {
  const t = useMessages(languageMessages)
  const choose = useUpdateViewer()
  const inputOf = ({ language }: { language: string }) => ({
    language: language === BROWSERS ? null : language,
  })
  const form = useActForm({
    initial: { language: chosen ?? BROWSERS },
    check: (values) => checkWith(LanguageChoice, inputOf(values)),
    act: (values) => choose({ details: inputOf(values) }),
    onDone: reload,
  })
  return (
    <Section title={t('title')}>
      <ActForm form={form} submit={t('act')}>
        <SelectField
          label={t('language')}
          help={t('languageHelp')}
          options={[
            { value: BROWSERS, label: t('browsers') },
            // each by its own name, so that whoever reads no other finds it
            ...tags.map((tag) => ({ value: tag, label: languageName(tag, languageOf(tag)) })),
          ]}
          {...form.field('language')}
        />
      </ActForm>
    </Section>
  )
}
