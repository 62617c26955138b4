import pg from 'pg'

/**
 * Connects apart from any pool; whoever asks ends it. That a connection is lost between two statements is told by the next
 * one: unheard, it would end the process.
 */
export async function openClient(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  return client
}
