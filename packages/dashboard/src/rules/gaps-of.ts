import type { About, ActionDraft, ConditionDraft, RuleDraft } from './draft.ts'
import { linesIn, wordsIn } from './rule-of.ts'
import { valuesIn } from './values-in.ts'

/** What is still to be filled in. */
export type Gap = 'name' | 'no-action' | `condition-${About}` | `action-${ActionDraft['kind']}`

/** @returns none where the rule can be tried and saved */
export function gapsOf({ name, conditions, actions }: RuleDraft): Gap[] {
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...conditions.flatMap((draft): Gap[] => (isWhole(draft) ? [] : [`condition-${draft.about}`])),
    ...(actions.length === 0 ? (['no-action'] as const) : []),
    ...actions.flatMap((draft): Gap[] => (isActionWhole(draft) ? [] : [`action-${draft.kind}`])),
  ]
}

function isWhole(draft: ConditionDraft): boolean {
  switch (draft.about) {
    case 'score':
      return draft.metric !== '' || draft.min.trim() !== '' || draft.max.trim() !== ''
    case 'text':
      return draft.way !== 'contains' || linesIn(draft.phrases).length > 0
    case 'language':
      return wordsIn(draft.text).length > 0
    case 'fact':
      return (
        draft.name.trim() !== '' &&
        (valuesIn(draft.is).length > 0 || `${draft.atLeast}${draft.atMost}${draft.exists}`.trim() !== '')
      )
    case 'dimension':
      return draft.key !== '' && draft.values.length > 0
    default:
      return draft.values.length > 0
  }
}

function isActionWhole(draft: ActionDraft): boolean {
  if (draft.kind === 'tag') return draft.tag.trim() !== ''
  if (draft.kind === 'channel') return draft.channel !== ''
  const { kind, value } = draft.whom
  return kind === 'touchpoint-owner' || kind === 'supervisor' || value.trim() !== ''
}
