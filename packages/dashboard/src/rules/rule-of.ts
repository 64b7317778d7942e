import type { RoutingAction, RoutingRule, Whom } from '@innerloop/shared'
import type { ActionDraft, ConditionDraft, RuleDraft, WhomDraft } from './draft.ts'
import { valuesIn } from './values-in.ts'

type When = RoutingRule['when']
type CaseWhom = Extract<RoutingAction, { kind: 'open-case' }>['for']

/** What the form says. Whether it is whole, `gapsOf` says; the collector checks it again. */
export function ruleOf({ id, name, stop, enabled, conditions, actions }: RuleDraft): RoutingRule {
  return { id, name: name.trim(), when: whenOf(conditions), actions: actions.map(actionOf), stop, enabled }
}

function whenOf(conditions: readonly ConditionDraft[]): When {
  const facts = conditions.flatMap((draft) => (draft.about === 'fact' ? [factOf(draft)] : []))
  const dimensions = conditions.flatMap((draft) =>
    draft.about === 'dimension' ? [{ key: draft.key, values: draft.values }] : [],
  )
  return {
    ...Object.assign({}, ...conditions.map(singleOf)),
    ...(facts.length > 0 && { facts }),
    ...(dimensions.length > 0 && { dimensions }),
  }
}

function singleOf(draft: ConditionDraft): When {
  switch (draft.about) {
    case 'score':
      return { score: scoreOf(draft) }
    case 'band':
      return { bands: draft.values }
    case 'touchpoint':
      return { touchpoints: draft.values }
    case 'survey':
      return { surveys: draft.values }
    case 'text':
      return { text: draft.way === 'contains' ? { contains: linesIn(draft.phrases) } : { [draft.way]: true } }
    case 'language':
      return { languages: wordsIn(draft.text) }
    case 'state':
      return { states: draft.values }
    default:
      return {}
  }
}

function scoreOf({ metric, min, max }: Extract<ConditionDraft, { about: 'score' }>): When['score'] {
  return {
    ...(metric !== '' && { metric }),
    ...(min.trim() !== '' && { min: Number(min) }),
    ...(max.trim() !== '' && { max: Number(max) }),
  }
}

function factOf({ place, name, is, atLeast, atMost, exists }: Extract<ConditionDraft, { about: 'fact' }>) {
  const values = valuesIn(is)
  return {
    fact: `${place}.${name.trim()}`,
    ...(values.length > 0 && { is: values.length === 1 ? values[0]! : values }),
    ...(atLeast.trim() !== '' && { atLeast: Number(atLeast) }),
    ...(atMost.trim() !== '' && { atMost: Number(atMost) }),
    ...(exists !== '' && { exists: exists === 'yes' }),
  }
}

/** One word or phrase a line. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

export function wordsIn(text: string): string[] {
  return text.split(/[\s,，、]+/).filter(Boolean)
}

function actionOf(draft: ActionDraft): RoutingAction {
  switch (draft.kind) {
    case 'open-case': {
      const boost = Number(draft.boost)
      return { kind: 'open-case', for: whomOf(draft.whom) as CaseWhom, ...(boost > 0 && { boost }) }
    }
    case 'notify':
      return { kind: 'notify', whom: whomOf(draft.whom) }
    case 'channel':
      return { kind: 'notify', channel: draft.channel }
    case 'tag':
      return { kind: 'tag', tag: draft.tag.trim() }
    case 'praise':
      return { kind: 'praise', for: whomOf(draft.whom) as CaseWhom }
  }
}

function whomOf({ kind, value }: WhomDraft): Whom {
  const said = value.trim()
  switch (kind) {
    case 'person':
      return { kind, email: said }
    case 'team':
      return { kind, team: said }
    case 'account-manager':
      return { kind, trait: said }
    case 'employee':
      return { kind, property: said }
    default:
      return { kind }
  }
}
