/** A start that cannot succeed as things are; the message is a sentence that says why and what to do. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
