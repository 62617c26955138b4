import { IconPlugConnectedX } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { Trouble } from './states.tsx'

type Props = {
  children: ReactNode
  /** A change of this (the address, say) clears the error. */
  resetKey?: string
  fallback?: (error: unknown, reset: () => void) => ReactNode
}
type State = { failed: boolean; error: unknown; resetKey: string | undefined }

/** Keeps a broken part from taking the page down, and offers to try again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: true, error }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (props.resetKey === state.resetKey) return null
    return { failed: false, error: null, resetKey: props.resetKey }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const reset = () => this.setState({ failed: false, error: null })
    return this.props.fallback ? this.props.fallback(this.state.error, reset) : <Crashed onReset={reset} />
  }
}

function Crashed({ onReset }: { onReset: () => void }) {
  const t = useMessages(uiMessages)
  return (
    <Trouble
      kind="failed"
      icon={IconPlugConnectedX}
      title={t('crashed')}
      text={t('crashedText')}
      act={{ label: t('tryAgain'), onClick: onReset }}
    />
  )
}
