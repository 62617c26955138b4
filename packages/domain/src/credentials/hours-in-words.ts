/** Minutes as people say them: "1,240 hours", "1 hour 1 minute", "80 contact hours". */
export function hoursInWords(minutes: number, kind = ''): string {
  const rest = minutes % 60
  const hours = counted(Math.floor(minutes / 60), `${kind} hour`.trim())
  return rest === 0 ? hours : `${hours} ${counted(rest, 'minute')}`
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? what : `${what}s`}`
}
