import { readdirSync, readFileSync } from 'node:fs'

const GUARDS = new URL('../guards/', import.meta.url)

/** A function or trigger of packages/db/guards. */
export interface Guard {
  kind: 'function' | 'trigger'
  /** As the database is asked for it: `function fold`, `trigger fill on placement`. */
  name: string
  /** Its statement, with the comment above it. */
  text: string
  file: string
}

/** All of them in the order in which they are applied: files by name, then as they are written. */
export function readGuards(): Guard[] {
  const files = readdirSync(GUARDS)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const guards = files.flatMap((file) => guardsIn(file, readFileSync(new URL(file, GUARDS), 'utf8')))
  const twice = guards.find(({ name }, i) => guards.findIndex((other) => other.name === name) !== i)
  if (twice) throw new Error(`Guards ${twice.file}: there are two of ${twice.name}.`)
  return guards
}

const FUNCTION = /^create or replace function (\w+)\s*\(/m
const TRIGGER = /^create (?:or replace|constraint) trigger (\w+)\s[^;]*?\son\s+"?(\w+)"?\s/m

/** The statements of a file. Each begins a line with `create`, and its comment stands right above it. */
export function guardsIn(file: string, text: string): Guard[] {
  const [head, ...statements] = text.split(/^((?:--.*\n)*create )/m)
  if (head!.trim() !== '')
    throw new Error(`Guards ${file}: there is something before the first guard: ${head}`)
  const guards: Guard[] = []
  for (let i = 0; i < statements.length; i += 2) {
    const statement = `${statements[i]}${statements[i + 1]}`.trim()
    const isFunction = FUNCTION.exec(statement)
    const isTrigger = TRIGGER.exec(statement)
    if (isFunction)
      guards.push({ kind: 'function', name: `function ${isFunction[1]}`, text: statement, file })
    else if (isTrigger)
      guards.push({
        kind: 'trigger',
        name: `trigger ${isTrigger[1]} on ${isTrigger[2]}`,
        text: statement,
        file,
      })
    else
      throw new Error(
        `Guards ${file}: this begins neither with "create or replace function", "create or replace trigger" nor ` +
          `"create constraint trigger": ${statement}`,
      )
  }
  return guards
}
