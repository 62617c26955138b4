import { ACCESS } from '@journeyline/db/access/every-noun'

/**
 * What the ids of each type begin with. Whoever was told an id keeps it, so it is the type's name of the day when it was first
 * told: a type that is renamed states in `packages/db/access` what its ids go on to begin with.
 */
export const ID_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.values(ACCESS).flatMap(({ node, idPrefix = node }) =>
    idPrefix ? [[node ?? idPrefix, idPrefix]] : [],
  ),
)

/** The same, from the prefix. */
export const TYPE_OF_PREFIX: ReadonlyMap<string, string> = new Map(
  [...ID_PREFIXES].map(([typename, prefix]) => [prefix, typename]),
)
