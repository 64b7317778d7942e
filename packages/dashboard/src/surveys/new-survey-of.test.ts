import { Survey } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { newSurveyOf } from './new-survey-of.ts'
import { TEMPLATE_LOCALES, type TemplateName, TEMPLATES } from './templates.ts'

test.each(Object.keys(TEMPLATES) as TemplateName[])(
  'a survey begun with the template %s can be published',
  (template) => {
    const wish = {
      id: 'new',
      name: 'New',
      template,
      locales: TEMPLATE_LOCALES,
      touchpoints: ['checkout.paid'],
    }
    const { touchpoints, asksInside, ...survey } = Survey.parse({ ...newSurveyOf(wish), version: 1 })
    // Employees are at no touchpoint of customers: the link says which one is meant.
    expect(touchpoints).toEqual(asksInside ? [] : ['checkout.paid'])
    for (const { wording } of survey.questions) expect(Object.keys(wording)).toEqual([...TEMPLATE_LOCALES])
  },
)
