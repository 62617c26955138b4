import { labelOf } from '@journeyline/app-kit/label-of'
import { workSettingFrom } from '@journeyline/domain/candidates/work-settings'

/** Work settings as people say them; a code this app does not know yet stays as it is. */
export function settingsInWords(codes: readonly string[]): string[] {
  return codes.map((code) => {
    const setting = workSettingFrom(code)
    return setting ? labelOf('workSetting', setting) : code
  })
}
