import { Kbd } from '@mantine/core'

/** Keys as they stand on the keyboard: Ctrl K. */
export function KeyWord({ keys }: { keys: readonly string[] }) {
  return (
    <span className="jl-keys">
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  )
}
