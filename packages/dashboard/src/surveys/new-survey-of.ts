import type { InputOf } from '@innerloop/collector'
import { mapTexts } from './map-texts.ts'
import { type TemplateName, TEMPLATES } from './templates.ts'

type NewSurvey = InputOf<'POST /v1/surveys'>['body']
type Wish = {
  id: string
  name: string
  template: TemplateName
  locales: readonly string[]
  touchpoints: readonly string[]
}

/** A draft made of a template, in the languages and for the touchpoints that are wanted. */
export function newSurveyOf({ id, name, template, locales, touchpoints }: Wish): NewSurvey {
  const asked = TEMPLATES[template]
  // Employees are asked by a link that names the touchpoint.
  const places = asked.asksInside ? [] : [...touchpoints]
  const draft = mapTexts({ name, touchpoints: places, ...asked }, (texts) =>
    Object.fromEntries(Object.entries(texts).filter(([locale]) => locales.includes(locale))),
  )
  return { ...draft, id }
}

/** @example idFor('After delivery (EU)') // 'after-delivery-eu' */
export function idFor(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
}

/** Where a survey is begun that asks at a touchpoint. */
export function hrefOfNew(touchpoint: string): string {
  return `/surveys?new&at=${encodeURIComponent(touchpoint)}`
}
