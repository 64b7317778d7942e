import type { RoutingRule } from '@innerloop/shared'
import type { Metric } from '@innerloop/shared/scale-of'
import type { Band, FactPlace, State } from './sentence-words.ts'

// A rule as it stands in the form: texts as they are typed, whole or not.

export type WhomKind = 'person' | 'team' | 'touchpoint-owner' | 'supervisor' | 'account-manager' | 'employee'
/** `value`: the address, the team's id, or the name of the trait or property. */
export type WhomDraft = { kind: WhomKind; value: string }

export type ConditionDraft =
  | { about: 'score'; metric: Metric | ''; min: string; max: string }
  | { about: 'band'; values: Band[] }
  | { about: 'touchpoint' | 'survey'; values: string[] }
  | { about: 'text'; way: 'contains' | 'hasText' | 'isEmpty'; phrases: string }
  | { about: 'language'; text: string }
  | {
      about: 'fact'
      place: FactPlace
      name: string
      is: string
      atLeast: string
      atMost: string
      exists: '' | 'yes' | 'no'
    }
  | { about: 'dimension'; key: string; values: string[] }
  | { about: 'state'; values: State[] }
export type About = ConditionDraft['about']

export type ActionDraft =
  | { kind: 'open-case'; whom: WhomDraft; boost: '0' | '1' | '2' | '3' }
  | { kind: 'notify'; whom: WhomDraft }
  | { kind: 'channel'; channel: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'praise'; whom: WhomDraft }

export type RuleDraft = Pick<RoutingRule, 'id' | 'name' | 'stop' | 'enabled'> & {
  conditions: ConditionDraft[]
  actions: ActionDraft[]
}

/** These may stand there more than once. */
export const REPEATED: readonly About[] = ['fact', 'dimension']

export const OWNER: WhomDraft = { kind: 'touchpoint-owner', value: '' }

export const EMPTY_CONDITIONS: Record<About, ConditionDraft> = {
  score: { about: 'score', metric: 'nps', min: '0', max: '6' },
  band: { about: 'band', values: [] },
  touchpoint: { about: 'touchpoint', values: [] },
  survey: { about: 'survey', values: [] },
  text: { about: 'text', way: 'contains', phrases: '' },
  language: { about: 'language', text: '' },
  fact: { about: 'fact', place: 'traits', name: '', is: '', atLeast: '', atMost: '', exists: '' },
  dimension: { about: 'dimension', key: '', values: [] },
  state: { about: 'state', values: [] },
}

export const EMPTY_ACTIONS: Record<ActionDraft['kind'], ActionDraft> = {
  'open-case': { kind: 'open-case', whom: OWNER, boost: '0' },
  notify: { kind: 'notify', whom: OWNER },
  channel: { kind: 'channel', channel: '' },
  tag: { kind: 'tag', tag: '' },
  praise: { kind: 'praise', whom: OWNER },
}
