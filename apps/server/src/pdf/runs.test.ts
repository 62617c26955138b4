import { expect, test } from 'vitest'
import { runsOf } from './runs.ts'

const inter = (text: string) => ({ text, face: 'REGULAR', actual: null })
const dejavu = (text: string) => ({ text, face: 'REGULAR_FALLBACK', actual: null })
const chinese = (text: string) => ({ text, face: 'REGULAR_CHINESE', actual: null })
const thai = (text: string) => ({ text, face: 'REGULAR_THAI', actual: null })

test.each([
  'Siôn ap Gwŷr, Ŵyn, Ẁ ẃ ẅ',
  'Łukasz Żółć, Gęśla Jaźń',
  'Nguyễn Thị Ánh Đặng',
  'Þórður Çelik Ğül Őrsi Ķēniņš Škoda Ñandú Kaʻahumanu',
  'Ελένη Γεωργίου, Жанна Щербакова, Ґалаґан',
  '“quoted” ‘so’ – — … • · × − ≤ ✓ © ® ™ € £ ½ %',
])('Inter has every character of %s', (text) => {
  expect(runsOf(text, 'REGULAR')).toEqual([inter(text)])
  expect(runsOf(text, 'SEMIBOLD')).toEqual([{ text, face: 'SEMIBOLD', actual: null }])
})

test('what Inter lacks is set in DejaVu Sans, the words of a name from the right in one run', () => {
  expect(runsOf('Noor محمد الأحمد, PhD', 'REGULAR')).toEqual([
    inter('Noor '),
    dejavu('محمد الأحمد'),
    inter(', PhD'),
  ])
  expect(runsOf('☑ yes', 'REGULAR')).toEqual([dejavu('☑'), inter(' yes')])
})

test('names in Chinese, Japanese and Thai are set in the fonts that have them, whole with their spaces', () => {
  expect(runsOf('王小明 (Wang)', 'REGULAR')).toEqual([chinese('王小明'), inter(' (Wang)')])
  expect(runsOf('歐陽 娜娜, 山田 はなこ', 'REGULAR')).toEqual([chinese('歐陽 娜娜, 山田 はなこ')])
  expect(runsOf('สมชาย ใจดี', 'REGULAR')).toEqual([thai('สมชาย ใจดี')])
  expect(runsOf('王', 'SEMIBOLD')).toEqual([{ text: '王', face: 'SEMIBOLD_CHINESE', actual: null }])
})

test('what no font has is a box for each letter, and the text is kept beside it', () => {
  expect(runsOf('नि 👩🏽‍⚕️', 'REGULAR')).toEqual([
    { text: '□', face: 'REGULAR', actual: 'नि' },
    inter(' '),
    { text: '□', face: 'REGULAR', actual: '👩🏽‍⚕️' },
  ])
})
