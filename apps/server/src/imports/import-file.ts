import { setTimeout as wait } from 'node:timers/promises'
import { type ImportKind, isAnyHeader, recognizedKind } from '@journeyline/domain/imports/import-kinds'
import { columnTitles } from '@journeyline/domain/language/column-titles'
import type { Clock } from '../kernel/clock.ts'
import { RuleError } from '../kernel/errors.ts'
import { say as inWords } from '../words/say.ts'
import { beginApplying } from './apply/begin-applying.ts'
import { deleteImport } from './apply/delete-import.ts'
import { failureWords, problemSaid } from './failure-said.ts'
import type { Importer } from './importer.ts'
import { isInterrupted } from './is-interrupted.ts'
import { beginReading } from './preview/begin-reading.ts'
import { importRows } from './preview/import-rows.ts'
import { unknownCohorts, unknownEmployers } from './roster/unknown-names.ts'
import { fileRecords } from './upload/file-records.ts'
import { storeFile } from './upload/store-file.ts'
import { importWord } from './words.ts'
import { workOnImport } from './work-on-import.ts'

/** What the command line asks for beside the file. */
export interface FileChoice {
  createCohorts: boolean
  createEmployers: boolean
  dryRun: boolean
}

interface Told {
  clock: Clock
  /** Tells the person at the command line. */
  say(line: string): void
}

/** How often it is looked how far the file is. */
const LOOKS_PER_SECOND = 10
/** How many refusals are told; the console's import page has them all. */
const TOLD = 200

/** Imports a file from end to end, as a person does on the import page, and tells what comes of it. */
export async function importFile(
  viewer: Importer,
  file: { name: string; open(): AsyncIterable<Uint8Array> },
  choice: FileChoice,
  told: Told,
): Promise<{ refused: number }> {
  const kind = await kindBy(file.open())
  const id = await storeFile(viewer, { kind, fileName: file.name }, file.open(), told)
  await beginReading(viewer, id, told.clock)
  const previewed = await workedOn(viewer, id, 'Reading', told)
  if (previewed.status !== 'PREVIEWED') throw notThrough(previewed)
  const chosen = await chosenNames(viewer, id, choice)
  if (choice.dryRun) {
    summarize(previewed, 'would be', told)
    if (chosen.createCohorts.length + chosen.createEmployers.length > 0) {
      told.say(
        `Would be created first: ${[...chosen.createCohorts.map(({ code }) => code), ...chosen.createEmployers].join(', ')}`,
      )
    }
    await tellRefused(viewer, id, told)
    await deleteImport(viewer, id, told.clock)
    return { refused: previewed.rowsRefused }
  }
  await beginApplying(viewer, id, chosen)
  const applied = await workedOn(viewer, id, 'Writing', told)
  if (applied.status !== 'APPLIED') throw notThrough(applied)
  summarize(applied, 'were', told)
  await tellRefused(viewer, id, told)
  return { refused: applied.rowsRefused }
}

/** A worker took the file over and is silent: it goes on with the server. */
export class LeftToServer extends Error {}

/** Why the file came no further: as it was kept, or nothing was kept because whoever took it over is silent. */
function notThrough({ failure }: { failure: unknown }) {
  const words = failureWords(failure)
  return words ? new RuleError(words) : new LeftToServer()
}

/** What a file holds, by its first line. */
async function kindBy(bytes: AsyncIterable<Uint8Array>): Promise<ImportKind> {
  for await (const { cells } of fileRecords(bytes, (header) => isAnyHeader(header, columnTitles))) {
    const kind = recognizedKind(cells, columnTitles)
    if (kind === null) throw new RuleError(importWord('IMPORT_FILE_UNRECOGNIZED'))
    return kind
  }
  throw new RuleError(importWord('IMPORT_FILE_EMPTY'))
}

/**
 * The command works on its file itself, as no server may be there; it leaves all other work alone. A worker that is there comes to
 * the file, too: what one of them took over, or has written, the other leaves to it.
 */
async function workedOn(viewer: Importer, id: string, doing: string, told: Told) {
  const [row] = await Promise.all([followed(viewer, id, doing, told), workOnImport(viewer, id, told.clock)])
  return row
}

async function followed(viewer: Importer, id: string, doing: string, { say, clock }: Told) {
  let toldRows = 0
  for (let look = 1; ; look++) {
    const row = await viewer.db.import.findUniqueOrThrow({ where: { id } })
    if (!['READING', 'APPLYING'].includes(row.status) || isInterrupted(row, clock.now())) return row
    if (look % LOOKS_PER_SECOND === 0 && (row.rowsRead !== toldRows || doing === 'Writing')) {
      say(`${doing}: ${count(row.rowsRead)} rows …`)
      toldRows = row.rowsRead
    }
    await wait(1000 / LOOKS_PER_SECOND)
  }
}

async function chosenNames(viewer: Importer, id: string, { createCohorts, createEmployers }: FileChoice) {
  const cohorts = createCohorts ? await unknownCohorts(viewer, id) : []
  const employers = createEmployers ? await unknownEmployers(viewer, id) : []
  return {
    createCohorts: cohorts.flatMap(
      ({ name, rows, programCode, suggestedStartsOn: startsOn, suggestedExpectedEndsOn: expectedEndsOn }) =>
        programCode && startsOn && expectedEndsOn
          ? [{ programCode, code: name, name, startsOn, expectedEndsOn, capacity: Math.min(rows, 10_000) }]
          : [],
    ),
    createEmployers: employers.map(({ name }) => name),
  }
}

interface Counts {
  rowsToCreate: number
  rowsToChange: number
  rowsUnchanged: number
  rowsRefused: number
}

function summarize(rows: Counts, verb: string, { say }: Told) {
  say(
    `${count(rows.rowsToCreate)} ${verb} created, ${count(rows.rowsToChange)} changed, ${count(rows.rowsUnchanged)} left alone, ${count(rows.rowsRefused)} refused`,
  )
}

async function tellRefused(viewer: Importer, id: string, { say }: Told) {
  const place = { outcomes: ['REFUSE'] as const, limit: TOLD + 1, inverted: false }
  const rows = await importRows(viewer, id, place)
  if (rows.length === 0) return
  say('Refused rows; nothing of them is written:')
  for (const { line, problems } of rows.slice(0, TOLD)) {
    for (const problem of problems) say(`  line ${line}, ${problem.column}: ${problemSaid(problem, inWords)}`)
  }
  if (rows.length > TOLD) say("  … and more; the import's page in the admin console has the whole report.")
}

const count = (rows: number) => rows.toLocaleString('en-US')
