import type { Draft } from './draft.ts'

/** What each part of the editor is given. */
export type PartProps = {
  draft: Draft
  /** In which one writes. */
  locale: string
  change: (members: Partial<Draft>) => void
}
