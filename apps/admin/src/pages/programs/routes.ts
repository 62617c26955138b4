import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PendingObject, PendingTable } from '../../app/pending.tsx'
import { signedIn } from '../../app/root.tsx'

const programs = createRoute({
  getParentRoute: () => signedIn,
  path: '/programs',
  component: lazyRouteComponent(() => import('./programs-page.tsx'), 'ProgramsPage'),
  pendingComponent: PendingTable,
})
const program = createRoute({
  getParentRoute: () => signedIn,
  path: '/programs/$programId',
  component: lazyRouteComponent(() => import('./program-page.tsx'), 'ProgramPage'),
  pendingComponent: PendingObject,
})
const compareVersions = createRoute({
  getParentRoute: () => signedIn,
  path: '/programs/$programId/compare',
  component: lazyRouteComponent(() => import('./compare-versions-page.tsx'), 'CompareVersionsPage'),
  pendingComponent: PendingTable,
})
const version = createRoute({
  getParentRoute: () => signedIn,
  path: '/programs/$programId/versions/$versionId',
  component: lazyRouteComponent(() => import('./version-page.tsx'), 'VersionPage'),
  pendingComponent: PendingObject,
})
const versionForm = createRoute({
  getParentRoute: () => signedIn,
  path: '/programs/$programId/versions/$versionId/form',
  component: lazyRouteComponent(() => import('./version-form-page.tsx'), 'VersionFormPage'),
  pendingComponent: PendingObject,
})
const editVersion = createRoute({
  getParentRoute: () => signedIn,
  path: '/programs/$programId/versions/$versionId/edit',
  component: lazyRouteComponent(() => import('./edit-version-page.tsx'), 'EditVersionPage'),
  pendingComponent: PendingObject,
})

/** The addresses below /programs. */
export const programsRoutes = [programs, program, compareVersions, version, versionForm, editVersion] as const
