import { credentialFacts, WALLET, type WalletCode } from '@journeyline/domain/credentials/credentials'
import type { Requirement, RequirementOf } from '@journeyline/domain/programs/requirement'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from './standard-messages.ts'

/** How much a requirement asks for, in words: "2,000 h", "600 cases at 70% or better"; a line for each thing it asks. */
export function useRequirementWords(): (requirement: Requirement) => string[] {
  const t = useMessages(standardMessages)
  const format = useFormats()
  const awardedBy = (body: string | null, number: string | null) => {
    if (body === null) return number === null ? [] : [t('awardNumber', { number })]
    return [number === null ? t('awardBy', { body }) : t('awardByNumber', { body, number })]
  }
  const awarded = (award: RequirementOf<'QUALIFICATION'> | RequirementOf<'ESSENTIAL_SKILL'>) => [
    t('awardMeasure', { level: award.level, credits: award.credits, hours: format.hours(award.minutes) }),
    ...awardedBy(award.awardingBody, award.number),
    ...(award.languages.length > 0
      ? [t('awardLanguages', { languages: format.list(award.languages.map(format.languageName)) })]
      : []),
    ...('proves' in award ? [t(`proves${award.proves}`)] : []),
    ...(award.certificateCopy ? [t('certificateCopy')] : []),
  ]
  return (requirement) => {
    switch (requirement.kind) {
      case 'OJT_HOURS':
        return [format.hours(requirement.minutes)]
      case 'RTI_HOURS':
        return [
          format.hours(requirement.minutes),
          ...(requirement.beforeStartFor.length > 0
            ? [t('beforeStart', { awards: format.list(requirement.beforeStartFor.map(awardName)) })]
            : []),
        ]
      case 'DURATION':
        return [t('weeks', { count: requirement.weeks })]
      case 'COMPETENCIES':
        return [t('competencies', { count: requirement.count })]
      case 'PRACTICODE':
        return [
          t('practicode', { cases: requirement.cases, score: requirement.scorePercent }),
          t('practicodeAccess', { count: requirement.accessMonths }),
        ]
      case 'INTERNSHIP':
        return [t('internship', { share: requirement.codingPercent })]
      case 'CREDITS':
        return [t('credits', { count: requirement.credits })]
      case 'QUALIFICATION':
      case 'ESSENTIAL_SKILL':
        return awarded(requirement)
      case 'CHECK':
        return [t('check')]
      case 'DECLARATION':
        return [`“${requirement.statement}”`]
      case 'REVIEWS':
        return [t('reviews', { count: requirement.everyDays })]
    }
  }
}

/** An award's name in short, its code where the wallet does not know it. */
export function awardName(code: string): string {
  return isOfWallet(code) ? credentialFacts(code).name : code
}

function isOfWallet(code: string): code is WalletCode {
  return (WALLET as readonly string[]).includes(code)
}
