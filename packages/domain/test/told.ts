/** Words as a person is told them in English; equal to every no, and to all other words, that say so, whatever their code. */
export class Told {
  readonly sentence: string
  readonly field: string | undefined
  constructor(sentence: string, field?: string) {
    this.sentence = sentence
    this.field = field
  }
}

/** What a test expects to be said: the whole sentence, and of a no the field. */
export const told = (sentence: string, field?: string) => new Told(sentence, field)
