import { useFormats } from './messages.tsx'

/** "3 days ago" of a day or instant, with the date itself as its title. */
export function Ago({ day }: { day: string }) {
  const format = useFormats()
  return (
    <time dateTime={day} title={day.length > 10 ? format.instant(day) : format.day(day, 'long')}>
      {format.ago(day)}
    </time>
  )
}
