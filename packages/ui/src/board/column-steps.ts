import { type CollisionDetection, type KeyboardCoordinateGetter, pointerWithin } from '@dnd-kit/core'

/** Left and right carry a picked-up card from column to column; up and down do nothing, as cards have no order of their own. */
export const nextColumn: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0
  if (event.code.startsWith('Arrow')) event.preventDefault()
  if (step === 0) return undefined
  const columns = context.droppableContainers
    .getEnabled()
    .flatMap(({ id }) => {
      const rect = context.droppableRects.get(id)
      return rect ? [{ id, rect }] : []
    })
    .sort((one, other) => one.rect.left - other.rect.left)
  const from = columns.findIndex(
    ({ id }) => id === (context.over?.id ?? context.active?.data.current?.column),
  )
  const target = columns[from + step]
  return target ? { x: target.rect.left + 8, y: currentCoordinates.y } : undefined
}

/** The column under the pointer; by keyboard, the one the card's middle stands over. */
export const columnUnder: CollisionDetection = (args) => {
  if (args.pointerCoordinates) return pointerWithin(args)
  const middle = args.collisionRect.left + args.collisionRect.width / 2
  return args.droppableContainers
    .filter(({ id }) => {
      const rect = args.droppableRects.get(id)
      return rect !== undefined && rect.left <= middle && middle <= rect.right
    })
    .map(({ id }) => ({ id }))
}
