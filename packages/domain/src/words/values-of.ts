import type { Temporal } from 'temporal-polyfill'
import type { FieldName } from './field-labels.ts'
import type { Words } from './words.ts'

/**
 * What a sentence needs, read off its text by the compiler: `'{name} began on {startedOn, day}.'` needs a name and a day.
 * The kinds after the comma are the formatter's own (`plural`, `select`) and ours, which `language/kinds.ts` says.
 */
export type ValuesOf<Text extends string> = {
  [Name in ArgumentsIn<Text>[0]]: ValueOf<Extract<ArgumentsIn<Text>, [Name, string]>[1]>
}

/** What the kinds take; a noun adds its labels beside their words, so that `{stage, stage}` takes a stage. */
export interface Kinds {
  plural: number
  number: number
  day: Temporal.PlainDate | string
  month: Temporal.PlainDate | string
  /** A day, a month or a year, as far as it is known: "2017-12". */
  dayAsKnown: string
  hours: number
  hoursInWords: number
  hoursInDecimals: number
  contactHours: number
  ceus: number
  text: string
  /** A language by its code. */
  languageName: string
  field: FieldName
  words: Words
  'select:null': null
  'select:true': true
  'select:false': false
  'select:other': string | number | false
}

/** A plain argument (`{name}`) takes what its other mentions take; with none it takes text or a number. */
type ValueOf<Kind extends string> = [Exclude<Kind, 'plain'>] extends [never]
  ? string | number
  : KindValue<Exclude<Kind, 'plain'>>

type KindValue<Kind extends string> = Kind extends keyof Kinds
  ? Kinds[Kind]
  : Kind extends `select:${infer Option}`
    ? Option
    : Kind extends `list:${infer Item}`
      ? readonly (Item extends keyof Kinds ? Kinds[Item] : string)[]
      : never

/** Where the reader stands: in a text, or among the options of an argument. */
type Place = 'text' | [name: string, kind: string]

/** Every argument of a text with its kind, as a union of pairs. */
type ArgumentsIn<
  Text extends string,
  Places extends readonly Place[] = ['text'],
  Found = never,
> = Text extends `${infer Before}{${infer After}`
  ? Left<Before, Places> extends [infer Here, ...infer Outer extends Place[]]
    ? Here extends [infer Name extends string, infer Kind extends string]
      ? ArgumentsIn<After, ['text', [Name, Kind], ...Outer], Found | Option<Name, Kind, Before>>
      : Argument<After, [Extract<Here, Place>, ...Outer], Found>
    : Found
  : Found

type Argument<
  After extends string,
  Places extends readonly Place[],
  Found,
> = After extends `${infer Name}, ${infer Kind extends 'plural' | 'select'}, ${infer Options}`
  ? Name extends `${string}}${string}`
    ? Simple<After, Places, Found>
    : ArgumentsIn<Options, [[Name, Kind], ...Places], Found | (Kind extends 'plural' ? [Name, Kind] : never)>
  : Simple<After, Places, Found>

type Simple<
  After extends string,
  Places extends readonly Place[],
  Found,
> = After extends `${infer Written}}${infer Rest}` ? ArgumentsIn<Rest, Places, Found | Gap<Written>> : Found

type Gap<Written extends string> = Written extends `${infer Name}, ${infer Kind}, ${infer Style}`
  ? [Name, Style extends 'inside' | 'first' ? Kind : `list:${Kind}`]
  : Written extends `${infer Name}, ${infer Kind}`
    ? [Name, Kind]
    : [Written, 'plain']

/** An option of a select says one value that the argument may have. */
type Option<Name, Kind, Before extends string> = Kind extends 'select'
  ? [Name, `select:${LastWord<Before>}`]
  : never

type LastWord<Text extends string> = Text extends `${string}}${infer Rest}`
  ? LastWord<Rest>
  : Text extends ` ${infer Rest}`
    ? LastWord<Rest>
    : Text extends `${infer Word} `
      ? Word
      : Text

/** The places after the closing braces of a piece of text. */
type Left<Text extends string, Places extends readonly Place[]> = Text extends `${string}}${infer Rest}`
  ? Places extends readonly [Place, ...infer Outer extends Place[]]
    ? Left<Rest, Outer>
    : never
  : Places
