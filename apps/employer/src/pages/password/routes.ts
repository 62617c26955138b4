import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from '../../app/root.tsx'

const password = createRoute({
  getParentRoute: () => signedIn,
  path: '/password',
  component: lazyRouteComponent(() => import('./password-page.tsx'), 'PasswordPage'),
})

/** The addresses below /password. */
export const passwordRoutes = [password] as const
