import { expect, test } from 'vitest'
import { asKind, emptyOption } from './as-kind.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { localesOf, withLocale, withoutLocale } from './locales-of.ts'
import { moveItem } from './move-item.ts'
import { idFor, newSurveyOf } from './new-survey-of.ts'
import { shownSurveyOf } from './shown-survey-of.ts'
import { toSave } from './to-save.ts'

const written: Draft = {
  name: 'Delivery',
  touchpoints: ['parcel.arrived'],
  questions: [
    { id: 'score', kind: 'nps', wording: { en: 'How likely?' }, lowLabel: { en: 'Never' } },
    {
      id: 'reason',
      kind: 'choice',
      wording: { en: 'Why?' },
      options: [
        { id: 'late', label: { en: 'Late' } },
        { id: 'broken', label: { en: 'Broken' } },
      ],
    },
  ],
  thanks: { en: 'Thanks' },
}
const showing = { surveyId: 'delivery', scheme: 'light', from: 0 } as const

test('a new language is to be written everywhere, and taking it away leaves no trace', () => {
  const both = withLocale(written, 'de')
  expect(localesOf(both)).toEqual(['en', 'de'])
  expect(both.questions![0]).toMatchObject({ wording: { de: '' }, lowLabel: { de: '' } })
  expect(both.questions![1]).toMatchObject({ options: [{ label: { de: '' } }, { label: { de: '' } }] })
  expect(toSave(withoutLocale(both, 'de'))).toEqual(toSave(written))
})

test('what may be missing is not saved while it is empty; what must be there is', () => {
  const [score] = written.questions!
  const saved = toSave({
    ...written,
    questions: [
      { ...score!, wording: { en: '' }, lowLabel: { en: '' }, branches: [] } as typeof score & object,
    ],
    thanksLink: { url: '', label: { en: '' } },
    schedule: { startsOn: '', endsOn: '2026-12-01' },
    steps: { progress: false },
  })
  expect(saved.questions).toEqual([{ id: 'score', kind: 'nps', wording: { en: '' } }])
  expect(saved).toMatchObject({ schedule: { endsOn: '2026-12-01' } })
  expect([saved.thanksLink, saved.steps]).toEqual([undefined, undefined])
})

test('a question of another kind keeps its id, its wording and its options', () => {
  const [score, reason] = written.questions!
  expect(asKind(reason!, 'choices')).toMatchObject({ id: 'reason', kind: 'choices', options: [{}, {}] })
  expect(asKind(score!, 'choice')).toMatchObject({ options: [{ id: 'option-1' }, { id: 'option-2' }] })
  expect(asKind(score!, 'csat')).toEqual({ id: 'score', kind: 'csat', wording: { en: 'How likely?' } })
})

test('a new option never gets the id of another', () => {
  expect(emptyOption(1, [{ id: 'option-2', label: {} }]).id).toBe('option-3')
})

test('questions are moved', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
})

test('a draft that makes no sense can be edited all the same', () => {
  const broken: { name: string } = Object.assign(
    { name: 'x' },
    {
      questions: ['what?', { kind: 'nps' }, { kind: 'choice', options: 7 }],
      thanks: 'no',
      touchpoints: 3,
      pace: null,
      thanksLink: { label: 4 },
    },
  )
  expect(draftOf(broken)).toEqual({
    name: 'x',
    touchpoints: [],
    questions: [
      { id: '', kind: 'nps', wording: {} },
      { id: '', kind: 'choice', wording: {}, options: [] },
    ],
    thanks: {},
    pace: undefined,
    thanksLink: { url: '', label: {} },
  })
})

test('the preview shows an unfinished draft, in another language where one is not written', () => {
  const survey = shownSurveyOf(withLocale({ ...written, thanks: {} }, 'de'), showing)!
  expect(survey.questions[0]!.wording).toEqual({ en: 'How likely?' })
  expect(survey.thanks).toEqual({ en: '…' })
  expect(survey.appearance.scheme).toBe('light')
  expect(shownSurveyOf({ ...written, questions: [] }, showing)).toBeUndefined()
})

test('the preview begins where one writes, and never leaves the page', () => {
  const thanksLink = { url: 'https://shop.example', label: { en: 'Shop' }, redirects: true }
  const survey = shownSurveyOf({ ...written, thanksLink }, { ...showing, from: 1 })!
  expect(survey.questions.map(({ id }) => id)).toEqual(['reason'])
  expect(survey.thanksLink!.redirects).toBe(false)
})

test('a template comes in the languages that are wanted, with an id made of its name', () => {
  const { questions, thanks, touchpoints } = newSurveyOf({
    id: 'x',
    name: 'X',
    template: 'nps',
    locales: ['zh-Hans'],
    touchpoints: ['returns.refunded'],
  })
  expect(touchpoints).toEqual(['returns.refunded'])
  expect(Object.keys(thanks!)).toEqual(['zh-Hans'])
  expect(questions!.map(({ kind }) => kind)).toEqual(['nps', 'text'])
  expect(localesOf({ name: 'X', questions })).toEqual(['zh-Hans'])
  expect(idFor('  Après la livraison (EU)! ')).toBe('apres-la-livraison-eu')
})
