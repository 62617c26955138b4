import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingBoard } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'
import { askPrograms } from '../../programs/use-program.ts'

const boardPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/board',
  component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
  loader: askPrograms,
  pendingComponent: PendingBoard,
})

/** The addresses below /board. */
export const boardRoutes = [boardPage] as const
