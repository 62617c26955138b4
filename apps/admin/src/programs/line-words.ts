import { labelOf } from '@journeyline/app-kit/label-of'
import { WHOLE_PATH } from '@journeyline/domain/enrollments/stages'
import type { ComparedLine } from '@journeyline/domain/programs/compare-standards'
import { REQUIREMENT_GATES, REQUIREMENT_KINDS } from '@journeyline/domain/programs/requirement'
import { PROGRAM_TYPES } from '@journeyline/domain/programs/standard'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { headFields } from './head-fields.ts'
import { lineMessages } from './line-messages.ts'
import { pathInWords } from './path-in-words.ts'
import { awardName } from './requirement-words.ts'
import { useSourceDay } from './source-day.ts'
import { standardMessages } from './standard-messages.ts'

type Line = Pick<ComparedLine, 'part' | 'item' | 'name' | 'field'>

/** A line of a standard in words: what it is about, which of its fields, and what it says. */
export function useLineWords() {
  const t = useMessages(lineMessages)
  const standard = useMessages(standardMessages)
  const fieldOf = useFieldName()
  const textOf = useValue()
  /** What the line is about; null for the part as a whole. */
  const itemOf = ({ part, item, name }: Line): string | null => {
    if (item === null) return null
    const list = /^([a-zA-Z]+)\./.exec(item)?.[1] // a list of the particulars or policies, and a thing in it
    if ((part === 'PARTICULARS' || part === 'POLICIES') && list)
      return t('listed', { list: t(`list_${list}` as 'list_levels'), name: name ?? '' }) // every list has its word
    return name ? standard('course', { number: item, name }) : item
  }
  return {
    itemOf,
    fieldOf,
    textOf,
    labelOf: (line: Line) => {
      const item = itemOf(line)
      return item === null ? fieldOf(line) : t('ofItem', { item, field: fieldOf(line) })
    },
  }
}

function useFieldName(): (line: Line) => string {
  const t = useMessages(lineMessages)
  const standard = useMessages(standardMessages)
  return ({ field }) => {
    const [top = '', inner = ''] = field.split('.')
    if (top === 'objectives') return t('objective', { number: inner })
    if (top === 'statements') return t('statementNumber', { number: inner })
    const head = headFields.find((one) => top === 'head' && one === inner)
    if (head) return standard(`head_${head}`)
    const key = `field_${top}`
    return key in lineMessages ? t(key as keyof typeof lineMessages) : top // known by the line before
  }
}

/** What a line says, from the way it is stored to the way it is read; '' where it says nothing. */
function useValue(): (line: Line, text: string | null) => string {
  const t = useMessages(lineMessages)
  const words = useMessages(standardMessages)
  const format = useFormats()
  const day = useSourceDay()
  return ({ field }, text) => {
    if (text === null) return ''
    if (/minutes$/i.test(field)) return format.hours(Number(text))
    if (/percent$/i.test(field)) return t('percent', { value: text })
    if (field === 'core') return words(text === 'true' ? 'core' : 'optional')
    if (text === 'true' || text === 'false') return words(text === 'true' ? 'yes' : 'no')
    if (field === 'gate') return words(`gate${REQUIREMENT_GATES.find((gate) => gate === text) ?? 'NONE'}`)
    if (field === 'kind')
      return labelOf('requirementKind', REQUIREMENT_KINDS.find((kind) => kind === text) ?? 'CHECK')
    if (field === 'type')
      return labelOf('programType', PROGRAM_TYPES.find((type) => type === text) ?? 'HYBRID')
    if (field === 'proves') return words(`proves${text as 'COMBINED'}`) // one of the three
    if (field === 'path') return pathInWords(WHOLE_PATH.filter((stage) => text.split('; ').includes(stage)))
    if (field === 'languages') return format.list(text.split('; ').map(format.languageName))
    if (field === 'beforeStartFor') return format.list(text.split('; ').map(awardName))
    if (field === 'credential') return awardName(text)
    if (field === 'publishedOn') return day(text)
    return text
  }
}
