// Copies all that somebody may see, then says every ten seconds what has changed:
//   JOURNEYLINE_URL=http://localhost:4000 EMAIL=… PASSWORD=… pnpm --filter @journeyline/examples copy
import { setTimeout as wait } from 'node:timers/promises'
import { Api, signIn } from './api.ts'
import { copyAll, follow } from './copy.ts'
import { EMPLOYER_LISTS, STAFF_LISTS } from './lists.ts'

const {
  JOURNEYLINE_URL: url = 'http://localhost:4000',
  EMAIL: email = '',
  PASSWORD: password = '',
} = process.env
const api = new Api(url, { cookie: await signIn(url, email, password) })
const { viewer } = await api.ask<{ viewer: { role: string } }>('{ viewer { role } }')
const lists = viewer.role === 'EMPLOYER' ? EMPLOYER_LISTS : STAFF_LISTS
const copy = await copyAll(api, lists)
console.log(`${copy.records.size} records, in ${api.requests} requests.`)
for (;;) {
  await wait(10_000)
  const events = await follow(api, lists, copy)
  if (events > 0) console.log(`${events} events; ${copy.records.size} records.`)
}
