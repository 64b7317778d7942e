// A Formbricks survey as its management API writes it. https://formbricks.com/docs/api-reference/management-api--survey

import { type Asked, optionsOf, withinPrompt } from './asked.ts'
import { isObject, type Json, numberIn, objectsIn, plainText, textIn } from './json.ts'
import type { Migration, MigrationOptions } from './migrated.ts'

export type FormbricksSurvey = { id: string; asked: Asked[]; headlines: string[] }

const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
const RATINGS: Record<number, 'csat' | 'ces'> = { 5: 'csat', 7: 'ces' }
const LOOKS: Record<string, string> = { star: 'stars', smiley: 'faces', number: 'numbers' }
const NO_PLACE = [
  'triggers',
  'segment',
  'autoClose',
  'autoComplete',
  'welcomeCard',
  'hiddenFields',
  'variables',
  'followUps',
  'recaptcha',
  'singleUse',
]

export function readFormbricksSurvey(
  migration: Migration,
  source: Json,
  options: MigrationOptions,
): FormbricksSurvey {
  const sourceId = textIn(source['id']) ?? 'formbricks'
  const id = KEY.test(sourceId) ? sourceId : 'formbricks'
  const name = textIn(source['name']) ?? id
  const leave = (what: string, why: string) => migration.leave(`"${name}": ${what}`, why)
  const questions = questionsIn(source)
  const asked = withinPrompt(
    questions.map((question, index) => askedIn(question, index, { options, leave })),
    leave,
  )
  const kept = asked.flatMap(({ question }) => question ?? [])
  if (kept.length === 0) leave('the survey', 'none of its questions has a place here')
  else
    migration.addSurvey({
      id,
      version: 1,
      name: name.slice(0, 200),
      touchpoints: [options.touchpoint],
      questions: kept,
      thanks: thanksOf(source, options),
      ...whenOf(source),
      appearance: accentOf(source),
    })
  for (const field of NO_PLACE)
    if (isThere(source[field])) leave(field, 'it is set here in another way, or not at all')
  if (questions.some((question) => isThere(question['logic'])))
    leave('logic', 'write it as branches of the questions')
  return { id, asked, headlines: questions.map((question) => headlineOf(question)) }
}

function isThere(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  if (Array.isArray(value)) return value.length > 0
  return !isObject(value) || ('enabled' in value ? value['enabled'] === true : Object.keys(value).length > 0)
}

/** Newer surveys have them in blocks. */
export function questionsIn(source: Json): Json[] {
  const blocks = objectsIn(source['blocks'])
  return blocks.length > 0
    ? blocks.flatMap((block) => objectsIn(block['elements']))
    : objectsIn(source['questions'])
}

function headlineOf(question: Json): string {
  const { headline } = question
  return plainText(isObject(headline) ? headline['default'] : headline) ?? textIn(question['id']) ?? ''
}

function textsOf(value: unknown, { locale }: MigrationOptions): Record<string, string> | undefined {
  if (!isObject(value)) {
    const text = plainText(value)
    return text === undefined ? undefined : { [locale]: text }
  }
  const texts = Object.entries(value).flatMap(([name, words]): [string, string][] => {
    const to = name === 'default' ? locale : name
    const text = plainText(words)
    return text === undefined || !LOCALE.test(to) ? [] : [[to, text]]
  })
  return texts.length > 0 ? Object.fromEntries(texts) : undefined
}

type Given = { options: MigrationOptions; leave: (what: string, why: string) => void }

function askedIn(source: Json, index: number, given: Given): Asked {
  const words = headlineOf(source)
  const sourceId = textIn(source['id'])
  const id =
    sourceId !== undefined && KEY.test(sourceId) && sourceId !== 'thanks' ? sourceId : `q${index + 1}`
  const wording = textsOf(source['headline'], given.options) ?? {
    [given.options.locale]: words || `Question ${index + 1}`,
  }
  const common = { id, wording, ...(source['required'] === true && index > 0 && { required: true }) }
  const none: Asked = { question: undefined, name: words.slice(0, 64), options: new Map() }
  const ends = endsOf(source, given.options)
  switch (source['type']) {
    case 'openText':
      return {
        ...none,
        question: { ...common, kind: 'text', ...(source['longAnswer'] === false && { length: 'short' }) },
      }
    case 'nps':
      return { ...none, question: { ...common, kind: 'nps', ...ends } }
    case 'rating':
      return ratingIn(source, { common, none, given, ends })
    case 'multipleChoiceSingle':
    case 'multipleChoiceMulti':
      return choiceIn(source, { common, none, given, ends })
    case 'consent':
      return { ...none, question: { ...common, kind: 'consent' } }
    default:
      given.leave(
        `the question "${words}"`,
        `there is no question like "${textIn(source['type']) ?? ''}"; answers are kept as a property`,
      )
      return none
  }
}

function endsOf(source: Json, options: MigrationOptions) {
  const low = textsOf(source['lowerLabel'], options)
  const high = textsOf(source['upperLabel'], options)
  return { ...(low && { lowLabel: low }), ...(high && { highLabel: high }) }
}

type Parts = {
  common: { id: string; wording: Record<string, string> }
  none: Asked
  given: Given
  ends: object
}

function ratingIn(source: Json, { common, none, given, ends }: Parts): Asked {
  const range = numberIn(source['range']) ?? 5
  const kind = RATINGS[range]
  if (kind) {
    const look = LOOKS[textIn(source['scale']) ?? '']
    return { ...none, question: { ...common, kind, ...ends, ...(kind === 'csat' && look && { look }) } }
  }
  given.leave(
    `the scale of "${none.name}"`,
    `${range} points are on no scale of ours: each is an option, without a score`,
  )
  const { locale } = given.options
  const made = optionsOf(
    Array.from({ length: range }, (_, index) => ({ [locale]: String(index + 1) })),
    locale,
  )
  return { ...none, options: made.byChoice, question: { ...common, kind: 'choice', options: made.options } }
}

function choiceIn(source: Json, { common, none, given }: Parts): Asked {
  const all = objectsIn(source['choices'])
  const hasOther = all.some(({ id }) => id === 'other')
  const labels = all
    .filter(({ id }) => id !== 'other')
    .map(({ label }) => textsOf(label, given.options))
    .filter((texts) => texts !== undefined)
  if (labels.length < 2 || labels.length > 20) {
    given.leave(`the question "${none.name}"`, 'a question has from two to twenty options')
    return none
  }
  const made = optionsOf(labels, given.options.locale)
  const kind = source['type'] === 'multipleChoiceSingle' ? 'choice' : 'choices'
  const question = { ...common, kind, options: made.options, ...(hasOther && { hasOther: true }) }
  return { ...none, options: made.byChoice, question }
}

function thanksOf(source: Json, options: MigrationOptions): Record<string, string> {
  const card =
    objectsIn(source['endings'])[0] ?? (isObject(source['thankYouCard']) ? source['thankYouCard'] : {})
  return textsOf(card['headline'], options) ?? { [options.locale]: 'Thank you.' }
}

function whenOf(source: Json) {
  const { displayOption } = source
  const days = numberIn(source['recontactDays'])
  const share = numberIn(source['displayPercentage'])
  const delay = numberIn(source['delay'])
  const most = numberIn(source['displayLimit'])
  const limits = {
    ...(displayOption === 'displayOnce' && { displays: 1 }),
    ...(displayOption === 'displayMultiple' && { untilAnswered: true }),
    ...(displayOption === 'displaySome' &&
      most !== undefined &&
      most >= 1 && { displays: most, untilAnswered: true }),
  }
  return {
    ...(days !== undefined && days >= 0 && days <= 3650 && { pace: { afterDisplayDays: days } }),
    ...(share !== undefined && share > 0 && share < 100 && { audience: { share: share / 100 } }),
    ...(delay !== undefined && delay > 0 && delay <= 600 && { delayMs: Math.round(delay * 1000) }),
    ...(Object.keys(limits).length > 0 && { limits }),
  }
}

function accentOf(source: Json): { accent?: string } {
  const styling = isObject(source['styling']) ? source['styling'] : {}
  const colour = isObject(styling['brandColor']) ? textIn(styling['brandColor']['light']) : undefined
  return colour !== undefined && /^#[0-9A-Fa-f]{6}$/.test(colour) ? { accent: colour } : {}
}
