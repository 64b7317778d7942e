import type { RoutingAction, RoutingRule, Whom } from '@innerloop/shared'
import { type ActionDraft, type ConditionDraft, OWNER, type RuleDraft, type WhomDraft } from './draft.ts'
import type { FactPlace, FactTest } from './sentence-words.ts'
import { textOfValues } from './values-in.ts'

/** A rule as the form shows it. `ruleOf` makes the same rule of it again. */
export function draftOf({ id, name, stop, enabled, when, actions }: RoutingRule): RuleDraft {
  return { id, name, stop, enabled, conditions: conditionsOf(when), actions: actions.map(actionOf) }
}

function conditionsOf(when: RoutingRule['when']): ConditionDraft[] {
  const { score, bands, touchpoints, surveys, text, languages, facts = [], dimensions = [], states } = when
  const drafts: (ConditionDraft | undefined)[] = [
    score && {
      about: 'score',
      metric: score.metric ?? '',
      min: textOf(score.min),
      max: textOf(score.max),
    },
    bands && { about: 'band', values: bands },
    touchpoints && { about: 'touchpoint', values: touchpoints },
    surveys && { about: 'survey', values: surveys },
    text && {
      about: 'text',
      way: text.contains ? 'contains' : text.isEmpty ? 'isEmpty' : 'hasText',
      phrases: (text.contains ?? []).join('\n'),
    },
    languages && { about: 'language', text: languages.join(', ') },
    ...facts.map(factOf),
    ...dimensions.map(({ key, values }): ConditionDraft => ({ about: 'dimension', key, values })),
    states && { about: 'state', values: states },
  ]
  return drafts.filter((draft) => draft !== undefined)
}

function factOf({ fact, is, atLeast, atMost, exists }: FactTest): ConditionDraft {
  const dot = fact.indexOf('.')
  return {
    about: 'fact',
    place: fact.slice(0, dot) as FactPlace,
    name: fact.slice(dot + 1),
    is: is === undefined ? '' : textOfValues([is].flat()),
    atLeast: textOf(atLeast),
    atMost: textOf(atMost),
    exists: exists === undefined ? '' : exists ? 'yes' : 'no',
  }
}

function textOf(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

function actionOf(action: RoutingAction): ActionDraft {
  switch (action.kind) {
    case 'open-case':
      return {
        kind: 'open-case',
        whom: whomOf(action.for),
        boost: String(action.boost ?? 0) as '0',
      }
    case 'notify':
      return action.whom
        ? { kind: 'notify', whom: whomOf(action.whom) }
        : { kind: 'channel', channel: action.channel ?? '' }
    case 'tag':
      return { kind: 'tag', tag: action.tag }
    case 'praise':
      return { kind: 'praise', whom: action.for ? whomOf(action.for) : OWNER }
  }
}

function whomOf(whom: Whom): WhomDraft {
  switch (whom.kind) {
    case 'person':
      return { kind: 'person', value: whom.email }
    case 'team':
      return { kind: 'team', value: whom.team }
    case 'account-manager':
      return { kind: 'account-manager', value: whom.trait }
    case 'employee':
      return { kind: 'employee', value: whom.property }
    default:
      return { kind: whom.kind, value: '' }
  }
}
