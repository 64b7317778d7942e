// A PostHog survey as its API and its export write it. https://posthog.com/docs/api/surveys

import { type Asked, optionsOf, withinPrompt } from './asked.ts'
import { isObject, type Json, numberIn, objectsIn, plainText, textIn } from './json.ts'
import type { Migration, MigrationOptions } from './migrated.ts'
import { branchesOf } from './posthog-branches.ts'

export type PosthogSurvey = { id: string; asked: Asked[]; sourceIds: (string | undefined)[] }

const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
const SCALES: Record<number, 'nps' | 'csat' | 'ces'> = { 5: 'csat', 7: 'ces', 10: 'nps' }
/** These mean something else here, or nothing. */
const NO_PLACE = [
  'conditions',
  'linked_flag',
  'targeting_flag',
  'enable_partial_responses',
  'iteration_count',
]

export function readPosthogSurvey(
  migration: Migration,
  source: Json,
  options: MigrationOptions,
): PosthogSurvey {
  const sourceId = textIn(source['id']) ?? 'posthog'
  const id = KEY.test(sourceId) ? sourceId : 'posthog'
  const name = textIn(source['name']) ?? id
  const leave = (what: string, why: string) => migration.leave(`"${name}": ${what}`, why)
  const questions = objectsIn(source['questions'])
  const asked = withinPrompt(
    questions.map((question, index) => askedIn(question, index, { options, leave })),
    leave,
  )
  const kept = asked.flatMap(({ question }) => question ?? [])
  const sourceIds = questions.map((question) => textIn(question['id']))
  if (kept.length === 0) leave('the survey', 'none of its questions has a place here')
  else
    migration.addSurvey({
      id,
      version: 1,
      name: name.slice(0, 200),
      touchpoints: [options.touchpoint],
      questions: kept.map((question) => ({
        ...question,
        ...branchesOf(questions, asked, question.id, leave),
      })),
      thanks: thanksOf(source, options),
      ...paceOf(source),
      ...looksOf(source, leave),
    })
  for (const field of NO_PLACE)
    if (source[field] !== undefined && source[field] !== null)
      leave(field, 'whom, where and when to ask is set at the touchpoint and in the survey')
  return { id, asked, sourceIds }
}

type Given = { options: MigrationOptions; leave: (what: string, why: string) => void }

function askedIn(source: Json, index: number, given: Given): Asked {
  const words = plainText(source['question']) ?? `Question ${index + 1}`
  const sourceId = textIn(source['id'])
  const id =
    sourceId !== undefined && KEY.test(sourceId) && sourceId !== 'thanks' ? sourceId : `q${index + 1}`
  const common = {
    id,
    wording: textsOf(source, 'question', words, given.options),
    ...(source['optional'] === false && index > 0 && { required: true }),
  }
  if (textIn(source['description']))
    given.leave(`the description of "${words}"`, 'a question has its wording alone')
  const none = { question: undefined, name: words.slice(0, 64), options: new Map<string, string>() }
  switch (source['type']) {
    case 'open':
      return { ...none, question: { ...common, kind: 'text' } }
    case 'rating':
      return ratingIn(source, { common, none, given })
    case 'single_choice':
    case 'multiple_choice':
      return choiceIn(source, { common, none, given })
    default:
      given.leave(`the question "${words}"`, `there is no question like "${textIn(source['type']) ?? ''}"`)
      return none
  }
}

type Parts = { common: { id: string; wording: Record<string, string> }; none: Asked; given: Given }

function ratingIn(source: Json, { common, none, given }: Parts): Asked {
  const scale = numberIn(source['scale']) ?? 10
  const kind = SCALES[scale]
  const { options } = given
  if (!kind) {
    const points = Array.from({ length: scale }, (_, index) => ({ [options.locale]: String(index + 1) }))
    if (scale < 2 || scale > 20) return none
    given.leave(
      `the scale of "${none.name}"`,
      `${scale} points are on no scale of ours: each is an option, without a score`,
    )
    const made = optionsOf(points, options.locale)
    return { ...none, options: made.byChoice, question: { ...common, kind: 'choice', options: made.options } }
  }
  const low = plainText(source['lowerBoundLabel'])
  const high = plainText(source['upperBoundLabel'])
  return {
    ...none,
    question: {
      ...common,
      kind,
      ...(low !== undefined && { lowLabel: textsOf(source, 'lowerBoundLabel', low, options) }),
      ...(high !== undefined && { highLabel: textsOf(source, 'upperBoundLabel', high, options) }),
      ...(kind === 'csat' && source['display'] === 'emoji' && { look: 'faces' }),
    },
  }
}

function choiceIn(source: Json, { common, none, given }: Parts): Asked {
  const { locale } = given.options
  const all = Array.isArray(source['choices']) ? source['choices'].flatMap((one) => plainText(one) ?? []) : []
  const hasOther = source['hasOpenChoice'] === true
  const choices = hasOther ? all.slice(0, -1) : all
  if (choices.length < 2 || choices.length > 20) {
    given.leave(`the question "${none.name}"`, 'a question has from two to twenty options')
    return none
  }
  const translated = translationsOf(source).map(
    ([to, texts]) => [to, Array.isArray(texts['choices']) ? texts['choices'] : []] as const,
  )
  const labels = choices.map((choice, index) => ({
    [locale]: choice,
    ...Object.fromEntries(
      translated.flatMap(([to, texts]) => {
        const text = plainText(texts[index])
        return text === undefined ? [] : [[to, text]]
      }),
    ),
  }))
  const made = optionsOf(labels, locale)
  const kind = source['type'] === 'single_choice' ? 'choice' : 'choices'
  const question = { ...common, kind, options: made.options, ...(hasOther && { hasOther: true }) }
  return { ...none, options: made.byChoice, question }
}

function translationsOf(source: Json): [string, Json][] {
  const all = isObject(source['translations']) ? Object.entries(source['translations']) : []
  return all.filter((pair): pair is [string, Json] => LOCALE.test(pair[0]) && isObject(pair[1]))
}

function textsOf(
  source: Json,
  field: string,
  own: string,
  { locale }: MigrationOptions,
): Record<string, string> {
  const texts: Record<string, string> = { [locale]: own }
  for (const [to, translated] of translationsOf(source)) {
    const text = plainText(translated[field])
    if (text !== undefined && to !== locale) texts[to] = text
  }
  return texts
}

function thanksOf(source: Json, options: MigrationOptions): Record<string, string> {
  const appearance = isObject(source['appearance']) ? source['appearance'] : {}
  const own = plainText(appearance['thankYouMessageHeader']) ?? 'Thank you.'
  return textsOf(source, 'thankYouMessageHeader', own, options)
}

function paceOf(source: Json) {
  const conditions = isObject(source['conditions']) ? source['conditions'] : {}
  const days = numberIn(conditions['seenSurveyWaitPeriodInDays'])
  const most = numberIn(source['responses_limit'])
  const limits = {
    ...(most !== undefined && most >= 1 && { answers: most }),
    ...(source['schedule'] === 'once' && { untilAnswered: true }),
  }
  return {
    ...(days !== undefined && days >= 0 && days <= 3650 && { pace: { afterDisplayDays: days } }),
    ...(Object.keys(limits).length > 0 && { limits }),
  }
}

const PLACES: Record<string, string> = {
  left: 'bottom-start',
  center: 'bottom',
  right: 'bottom-end',
  bottom_left: 'bottom-start',
  bottom_right: 'bottom-end',
  top_left: 'top-start',
  top_right: 'top-end',
  middle_center: 'center',
}
const TAKEN = [
  'submitButtonColor',
  'position',
  'surveyPopupDelaySeconds',
  'thankYouMessageHeader',
  'fontFamily',
]

function looksOf(source: Json, leave: Given['leave']) {
  const look = isObject(source['appearance']) ? source['appearance'] : {}
  for (const [field, value] of Object.entries(look))
    if (!TAKEN.includes(field) && value !== null && value !== '')
      leave(`appearance.${field}`, 'there is no place for it')
  const colour = textIn(look['submitButtonColor'])
  const isHex = colour !== undefined && /^#[0-9A-Fa-f]{6}$/.test(colour)
  if (colour !== undefined && !isHex)
    leave(`appearance.submitButtonColor ${colour}`, 'a colour is written as #1a6b4f')
  const font = textIn(look['fontFamily'])
  const place = PLACES[textIn(look['position']) ?? '']
  const at = place === 'bottom' ? { as: 'bar', at: 'bottom' } : place && { as: 'popover', at: place }
  const delay = numberIn(look['surveyPopupDelaySeconds'])
  return {
    appearance: {
      ...(isHex && { accent: colour }),
      ...(font !== undefined && /^[^;{}<>]{1,200}$/.test(font) && font !== 'inherit' && { font }),
    },
    ...(at && { presentation: at }),
    ...(delay !== undefined && delay >= 0 && delay <= 600 && { delayMs: Math.round(delay * 1000) }),
  }
}
