import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../../app/root.tsx'

const ourCompany = createRoute({
  getParentRoute: () => signedIn,
  path: '/our-company',
  component: lazyRouteComponent(() => import('./employer-page.tsx'), 'EmployerPage'),
})

/** The addresses below /our-company. */
export const ourCompanyRoutes = [ourCompany] as const
