/** Where a program asks, and as whom: the headers hold the cookie of its session. */
export interface Connection {
  url: string
  headers: Record<string, string>
}

/** What is answered; an error of the API is thrown with its code, so that what is null only where it failed is there. */
export async function ask<Result, Variables>(
  { url, headers }: Connection,
  query: { toString(): string; __apiType?: (variables: Variables) => Result },
  variables: Variables,
): Promise<Result> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: query.toString(), variables }),
  })
  const { data, errors = [] } = (await answer.json()) as Answer<Result>
  if (errors.length > 0 || !data) throw new Error(errors.map(said).join('; ') || `Answered ${answer.status}.`)
  return data
}

interface Answer<Result> {
  data?: Result | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

const said = ({ message, extensions }: NonNullable<Answer<unknown>['errors']>[number]) =>
  `${extensions?.code}: ${message}`
