/** A no as a person is told it in English; equal to every refusal that says so, whatever its code. */
export class Told {
  readonly sentence: string
  readonly field: string | undefined
  constructor(sentence: string, field?: string) {
    this.sentence = sentence
    this.field = field
  }
}

/** What a test expects of a rule that says no: the whole sentence, and the field. */
export const told = (sentence: string, field?: string) => new Told(sentence, field)
