/** What a page is about is not there, or not for whoever asks: the API answers null. */
export class NothingThere extends Error {
  override name = 'NothingThere'
}

/** What a page can't do without; it is shown as not found where it is null. */
export function there<Asked>(asked: Asked | null): Asked {
  if (asked === null) throw new NothingThere('There is no such thing, or none that you may see.')
  return asked
}
