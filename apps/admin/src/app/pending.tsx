import { SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'

/** What stands while a page with a table is on its way. */
export const PendingTable = () => <SkeletonPage kind="table" />

/** What stands while the board is on its way. */
export const PendingBoard = () => <SkeletonPage kind="board" />

/** What stands while a page about one thing is on its way. */
export const PendingObject = () => <SkeletonPage kind="object" />
