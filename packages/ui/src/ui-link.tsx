import { type AnchorHTMLAttributes, type ComponentType, createContext, type Ref, useContext } from 'react'

export type UiLinkProps = { to: string; ref?: Ref<HTMLAnchorElement> } & Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'href'
>
export type LinkComponent = ComponentType<UiLinkProps>

/** A link to a page of the app, drawn by the app's own router. */
export function UiLink(props: UiLinkProps) {
  const Link = useContext(LinkContext)
  return <Link {...props} />
}

function PlainLink({ to, ...rest }: UiLinkProps) {
  return <a href={to} {...rest} />
}

export const LinkContext = createContext<LinkComponent>(PlainLink)
