import { type WorkSetting, workSettingFrom } from '../../candidates/work-settings.ts'
import {
  CREDENTIALS,
  type CredentialCode,
  credentialFrom,
  credentialName,
} from '../../credentials/credentials.ts'
import { type UsState, usStateFrom } from '../../learners/us-states.ts'
import { emailAddress, phoneNumber } from '../../people/contact.ts'
import { excerpt } from '../cell-text.ts'
import type { CellValue } from '../cell-values.ts'
import { importWord } from '../words.ts'

/** A whole e-mail address. */
export function email(text: string): CellValue<string> {
  const parsed = emailAddress.safeParse(text)
  if (parsed.success) return { value: parsed.data }
  return {
    code: 'MALFORMED',
    says: importWord('CELL_NOT_AN_EMAIL', { text: excerpt(text) }),
  }
}

/** A telephone number in international form. */
export function phone(text: string): CellValue<string> {
  const parsed = phoneNumber.safeParse(text)
  if (parsed.success) return { value: parsed.data }
  return {
    code: 'MALFORMED',
    says: importWord('CELL_NOT_A_PHONE_NUMBER', { text: excerpt(text) }),
  }
}

/** A US state or territory, by code or name. */
export function state(text: string): CellValue<UsState> {
  const value = usStateFrom(text)
  if (value !== null) return { value }
  return {
    code: 'UNKNOWN_VALUE',
    says: importWord('CELL_NOT_A_STATE', { text: excerpt(text) }),
  }
}

/** A certification. */
export function credential(text: string): CellValue<CredentialCode> {
  const value = credentialFrom(text)
  if (value !== null) return { value }
  return {
    code: 'UNKNOWN_VALUE',
    says: importWord('CELL_NOT_A_CREDENTIAL', {
      text: excerpt(text),
      credentials: CREDENTIALS.map(credentialName),
    }),
  }
}

/** A language of two letters. */
export function language(text: string): CellValue<string> {
  if (/^[a-z]{2}$/i.test(text)) return { value: text.toLowerCase() }
  return {
    code: 'MALFORMED',
    says: importWord('CELL_NOT_A_LANGUAGE', { text: excerpt(text) }),
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
        says: importWord('CELL_NOT_A_WORK_SETTING', { text: excerpt(wording) }),
      }
    }
    settings.add(setting)
  }
  return { value: [...settings] }
}
