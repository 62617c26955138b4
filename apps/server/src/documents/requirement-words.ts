import { credentialFacts, WALLET, type WalletCode } from '@journeyline/domain/credentials/credentials'
import type { Requirement, RequirementGate, RequirementOf } from '@journeyline/domain/programs/requirement'
import type { Words } from '@journeyline/domain/words/words'
import { documentWord } from './words.ts'

/** When a requirement is asked, in the words of the pages: "To complete the program". */
export function gateInWords(gate: RequirementGate): Words {
  return documentWord(`AT_${gate}`)
}

/** What is measured and when it is asked; outside the United States what is not learned on the job is off the job, as its title says. */
export function kindInWords({ kind, gate }: Pick<Requirement, 'kind' | 'gate'>, country: string): Words {
  const asked = gateInWords(gate)
  return country === 'US' || kind !== 'RTI_HOURS'
    ? documentWord('REQUIREMENT_KIND', { kind, gate: asked })
    : documentWord('REQUIREMENT_GATE', { gate: asked })
}

/** How much a requirement asks for, a line for each thing: "2,000 h", "600 cases at 70% or better"; a statement is text. */
export function askedInWords(requirement: Requirement): (Words | string)[] {
  switch (requirement.kind) {
    case 'OJT_HOURS':
      return [documentWord('HOURS', { minutes: requirement.minutes })]
    case 'RTI_HOURS': {
      const { minutes, beforeStartFor } = requirement
      const awards = beforeStartFor.map(awardName)
      const before = awards.length > 0 ? [documentWord('ASKED_BEFORE_START', { awards })] : []
      return [documentWord('HOURS', { minutes }), ...before]
    }
    case 'DURATION':
      return [documentWord('ASKED_WEEKS', { weeks: requirement.weeks })]
    case 'COMPETENCIES':
      return [documentWord('ASKED_COMPETENCIES', { count: requirement.count })]
    case 'PRACTICODE': {
      const { cases, scorePercent, accessMonths } = requirement
      return [
        documentWord('ASKED_CASES', { cases, scorePercent }),
        documentWord('ASKED_ACCESS', { months: accessMonths }),
      ]
    }
    case 'INTERNSHIP':
      return [documentWord('ASKED_CODING', { percent: requirement.codingPercent })]
    case 'CREDITS':
      return [documentWord('ASKED_CREDITS', { credits: requirement.credits })]
    case 'QUALIFICATION':
    case 'ESSENTIAL_SKILL':
      return awardInWords(requirement)
    case 'CHECK':
      return [documentWord('ASKED_CHECK')]
    case 'DECLARATION':
      return [`“${requirement.statement}”`]
    case 'REVIEWS':
      return [documentWord('ASKED_REVIEWS', { days: requirement.everyDays })]
  }
}

function awardInWords(award: RequirementOf<'QUALIFICATION'> | RequirementOf<'ESSENTIAL_SKILL'>): Words[] {
  const { awardingBody, number, level, credits, minutes, languages, certificateCopy } = award
  return [
    documentWord('AWARD_SIZE', { level, credits, minutes }),
    ...awardedBy(awardingBody, number),
    ...(languages.length > 0 ? [documentWord('AWARD_ASSESSED_IN', { languages })] : []),
    ...('proves' in award ? [documentWord(`AWARD_PROVES_${award.proves}`)] : []),
    ...(certificateCopy ? [documentWord('AWARD_NEEDS_COPY')] : []),
  ]
}

/** Who awards it and as which number, as far as the standard says so. */
export function awardedBy(awardingBody: string | null, number: string | null): Words[] {
  if (awardingBody === null) return number === null ? [] : [documentWord('AWARD_AS', { number })]
  return [
    number === null
      ? documentWord('AWARD_BY', { awardingBody })
      : documentWord('AWARD_BY_AS', { awardingBody, number }),
  ]
}

/** An award's name in short, its code where the wallet does not know it. */
export function awardName(code: string): string {
  return isOfWallet(code) ? credentialFacts(code).name : code
}

function isOfWallet(code: string): code is WalletCode {
  return (WALLET as readonly string[]).includes(code)
}
