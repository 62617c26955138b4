import { expect, test } from 'vitest'
import { givenFile } from '../imports/fixtures/given-file.ts'
import { labelOf } from '../language/label.ts'
import { WORK_SETTINGS, workSettingFrom } from './work-settings.ts'

test("the seed's 32 settings are there (C48-C79), and one more that the roster uses", () => {
  expect(WORK_SETTINGS).toHaveLength(33)
  expect(new Set(WORK_SETTINGS.map((one) => labelOf('workSetting', one))).size).toBe(33)
})

test('a code, a name and its plural mean the setting, in any case', () => {
  for (const setting of WORK_SETTINGS) {
    expect(workSettingFrom(setting)).toBe(setting)
    expect(workSettingFrom(labelOf('workSetting', setting).toUpperCase())).toBe(setting)
  }
})

test.each([
  ['hospital systems', 'HOSPITAL_SYSTEM'],
  ['Cancer registries', 'CANCER_REGISTRY'],
  ['Workers’ compensation insurance companies', 'WORKERS_COMPENSATION_INSURER'],
  ['Long term care facilities', 'LONG_TERM_CARE_FACILITY'],
  ['Sports medicine & rehabilitation centers', 'SPORTS_MEDICINE_CLINIC'],
  ['Federal and state healthcare agencies', 'FEDERAL_GOVERNMENT_AGENCY'],
  ['State and local government health departments', 'STATE_GOVERNMENT_AGENCY'],
  ['Durable medical equipment (DME) suppliers', 'DURABLE_MEDICAL_EQUIPMENT_SUPPLIER'],
  ['Home healthcare agencies and visiting nurse services', 'HOME_HEALTHCARE_AGENCY'],
  ['Casino', null],
  ['', null],
])('%s is %s', (text, setting) => {
  expect(workSettingFrom(text)).toBe(setting)
})

test('every setting the roster names is known', () => {
  const { header, records } = givenFile('roster.csv')
  const column = header.indexOf('work_settings')
  const wordings = new Set(records.flatMap(({ cells }) => cells[column]?.split(';') ?? []))
  expect(wordings.size).toBe(10)
  expect([...wordings].filter((wording) => workSettingFrom(wording) === null)).toEqual([])
})
