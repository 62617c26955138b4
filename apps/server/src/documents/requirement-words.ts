import { credentialFacts, WALLET, type WalletCode } from '@journeyline/domain/credentials/credentials'
import { hoursInFigures } from '@journeyline/domain/hours/hours-entry'
import type { Requirement, RequirementGate, RequirementOf } from '@journeyline/domain/programs/requirement'

/** When a requirement is asked, in the words of the pages: "To complete the program". */
export function gateInWords(gate: RequirementGate): string {
  return {
    COMPLETION: 'To complete the program',
    LEAVING_PRACTICODE: 'To go on from Practicode',
    LEAVING_INTERNSHIP: 'To go on from the internship',
    NONE: 'For information',
  }[gate]
}

/** How much a requirement asks for, a line for each thing: "2,000 h", "600 cases at 70% or better". */
export function askedInWords(requirement: Requirement): string[] {
  switch (requirement.kind) {
    case 'OJT_HOURS':
      return [hoursInFigures(requirement.minutes)]
    case 'RTI_HOURS': {
      const { minutes, beforeStartFor } = requirement
      const awards = AND.format(beforeStartFor.map(awardName))
      const before = beforeStartFor.length > 0 ? [`Instruction before the start counts for ${awards}`] : []
      return [hoursInFigures(minutes), ...before]
    }
    case 'DURATION':
      return [counted(requirement.weeks, 'week')]
    case 'COMPETENCIES':
      return [counted(requirement.count, 'competency', 'competencies')]
    case 'PRACTICODE': {
      const { cases, scorePercent, accessMonths } = requirement
      return [
        `${counted(cases, 'case')} at ${scorePercent}% or better`,
        `Access lasts ${counted(accessMonths, 'month')}`,
      ]
    }
    case 'INTERNSHIP':
      return [`${requirement.codingPercent}% of the time or more on coding`]
    case 'CREDITS':
      return [counted(requirement.credits, 'credit')]
    case 'QUALIFICATION':
    case 'ESSENTIAL_SKILL':
      return awardInWords(requirement)
    case 'CHECK':
      return ['Passed or waived']
    case 'DECLARATION':
      return [`“${requirement.statement}”`]
    case 'REVIEWS':
      return [`Every ${counted(requirement.everyDays, 'day')} at the latest`]
  }
}

/** Languages by their names: "English and Welsh". */
export function languagesInWords(codes: readonly string[]): string {
  return AND.format(codes.map((code) => LANGUAGES.of(code) ?? code))
}

const AND = new Intl.ListFormat('en-US')
const LANGUAGES = new Intl.DisplayNames('en-US', { type: 'language' })

const PROVES = {
  COMBINED: 'Proves competence and knowledge',
  COMPETENCE: 'Proves competence',
  KNOWLEDGE: 'Proves knowledge',
}

function awardInWords(award: RequirementOf<'QUALIFICATION'> | RequirementOf<'ESSENTIAL_SKILL'>): string[] {
  const { awardingBody, number, level, credits, minutes, languages, certificateCopy } = award
  return [
    `Level ${level}, ${counted(credits, 'credit')}, ${hoursInFigures(minutes)}`,
    number === null ? `Awarded by ${awardingBody}` : `Awarded by ${awardingBody} as ${number}`,
    ...(languages.length > 0 ? [`Assessed in ${languagesInWords(languages)}`] : []),
    ...('proves' in award ? [PROVES[award.proves]] : []),
    ...(certificateCopy ? ['A copy of the certificate with its units is needed'] : []),
  ]
}

/** An award's name in short, its code where the wallet does not know it. */
function awardName(code: string): string {
  return isOfWallet(code) ? credentialFacts(code).name : code
}

function isOfWallet(code: string): code is WalletCode {
  return (WALLET as readonly string[]).includes(code)
}

/** "1 week", "50 weeks"; the other form where it isn't made with an s. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}
