import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

const LOOKS = {
  fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSize: 13,
  wordWrap: 'on',
} as const

/** The editors in the letters and colours of the house; GraphiQL has its own in code, not in styles. */
export function EditorLooks({ scheme }: { scheme: 'light' | 'dark' }) {
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const headers = useGraphiQL((state) => state.headerEditor)
  const response = useGraphiQL((state) => state.responseEditor)
  const monaco = useMonaco((state) => state.monaco)
  useEffect(() => {
    for (const editor of [query, variables, headers, response]) editor?.updateOptions(LOOKS)
  }, [query, variables, headers, response])
  useEffect(() => {
    // by GraphiQL's own names, which it goes on choosing by
    monaco?.editor.defineTheme('graphiql-LIGHT', { base: 'vs', inherit: true, ...light })
    monaco?.editor.defineTheme('graphiql-DARK', { base: 'vs-dark', inherit: true, ...dark })
    monaco?.editor.setTheme(scheme === 'dark' ? 'graphiql-DARK' : 'graphiql-LIGHT')
  }, [monaco, scheme])
  return null
}

/** The theme's shades; Monaco takes no variables of CSS. */
const light = shades({
  back: '#ffffff',
  text: '#211f1d',
  soft: '#69645c',
  primary: '#0b5f5a',
  mark: '#eaf5f4',
})
const dark = shades({
  back: '#242220',
  text: '#ece8e2',
  soft: '#aca69c',
  primary: '#7abfb9',
  mark: '#15302e',
})

function shades(of: Record<'back' | 'text' | 'soft' | 'primary' | 'mark', string>) {
  return {
    rules: [{ token: 'comment', foreground: of.soft.slice(1) }],
    colors: {
      'editor.background': '#00000000',
      'scrollbar.shadow': '#00000000',
      'editorLineNumber.foreground': of.soft,
      'editorLineNumber.activeForeground': of.text,
      focusBorder: of.primary,
      'textLink.foreground': of.primary,
      'textLink.activeForeground': of.primary,
      'editorWidget.background': of.back,
      'editorHoverWidget.background': of.back,
      'editorSuggestWidget.background': of.back,
      'editorSuggestWidget.highlightForeground': of.primary,
      'editorSuggestWidget.focusHighlightForeground': of.primary,
      'editorSuggestWidget.selectedForeground': of.text,
      'editorSuggestWidget.selectedBackground': of.mark,
      'list.hoverBackground': of.mark,
      'menu.background': of.back,
      'menu.selectionBackground': of.mark,
      'menu.selectionForeground': of.text,
      'quickInput.background': of.back,
      'quickInputList.focusBackground': of.mark,
      'quickInputList.focusForeground': of.text,
    },
  }
}
