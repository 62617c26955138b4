import { Skeleton } from '@mantine/core'

/** The shape of candidate rows while they are on the way. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  return (
    <div aria-hidden className="ep-rows">
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className="ep-row">
          <div className="ep-row-main">
            <Skeleton height={18} width={200} />
            <Skeleton height={12} width="90%" mt={8} />
            <Skeleton height={12} width="60%" />
          </div>
        </div>
      ))}
    </div>
  )
}
