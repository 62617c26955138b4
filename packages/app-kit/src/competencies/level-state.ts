import type { LevelState } from '@journeyline/ui/identity/level-mark.tsx'

/** How a level is drawn: far enough, judged but not far enough, or not judged. */
export function levelState({ level, met }: { level: number; met: boolean }): LevelState {
  if (met) return 'met'
  return level > 0 ? 'below' : 'none'
}
