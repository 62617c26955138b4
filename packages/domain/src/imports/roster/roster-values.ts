import { type WorkSetting, workSettingFrom } from '../../candidates/work-settings.ts'
import {
  CREDENTIALS,
  type CredentialCode,
  credentialFrom,
  credentialName,
} from '../../credentials/credentials.ts'
import { type UsState, usStateFrom } from '../../learners/us-states.ts'
import { emailAddress, phoneNumber } from '../../people/contact.ts'
import { quoted } from '../cell-text.ts'
import type { CellValue } from '../cell-values.ts'

/** A whole e-mail address. */
export function email(text: string): CellValue<string> {
  const parsed = emailAddress.safeParse(text)
  if (parsed.success) return { value: parsed.data }
  return {
    code: 'MALFORMED',
    message: `${quoted(text)} is not an e-mail address. Write one like amara@example.org.`,
  }
}

/** A telephone number in international form. */
export function phone(text: string): CellValue<string> {
  const parsed = phoneNumber.safeParse(text)
  if (parsed.success) return { value: parsed.data }
  return {
    code: 'MALFORMED',
    message: `${quoted(text)} is not an international number. Write it with + and its country code, for example +16145550123.`,
  }
}

/** A US state or territory, by code or name. */
export function state(text: string): CellValue<UsState> {
  const value = usStateFrom(text)
  if (value !== null) return { value }
  return {
    code: 'UNKNOWN_VALUE',
    message: `${quoted(text)} is not a US state or territory. Write its two letters, for example OH.`,
  }
}

/** A certification. */
export function credential(text: string): CellValue<CredentialCode> {
  const value = credentialFrom(text)
  if (value !== null) return { value }
  return {
    code: 'UNKNOWN_VALUE',
    message: `${quoted(text)} is not a known credential. Write one of ${CREDENTIALS.map(credentialName).join(', ')}.`,
  }
}

/** A language of two letters. */
export function language(text: string): CellValue<string> {
  if (/^[a-z]{2}$/i.test(text)) return { value: text.toLowerCase() }
  return {
    code: 'MALFORMED',
    message: `${quoted(text)} is not a language. Write two letters, for example en or cy.`,
  }
}

/** Work settings with semicolons between them, each once, in the order written. */
export function workSettings(text: string): CellValue<WorkSetting[]> {
  const settings = new Set<WorkSetting>()
  for (const wording of text.split(';').map((part) => part.trim())) {
    if (wording === '') continue
    const setting = workSettingFrom(wording)
    if (setting === null) {
      return {
        code: 'UNKNOWN_VALUE',
        message: `${quoted(wording)} is not a known work setting. Write one like Hospital system, with semicolons between several.`,
      }
    }
    settings.add(setting)
  }
  return { value: [...settings] }
}
