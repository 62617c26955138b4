/** A catalog: key → ICU message text in English. */
export type Messages = Readonly<Record<string, string>>

/** Declares the texts of one feature; the keys become the type of `t`. Texts are ICU: plurals, selects, {values}. */
export function defineMessages<const Catalog extends Messages>(catalog: Catalog): Catalog {
  return catalog
}
