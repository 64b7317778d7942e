import type { Survey } from '@innerloop/shared'
import { useRef, useState } from 'preact/hooks'
import { SelectField } from '../controls/SelectField.tsx'
import { Empty } from '../frame/Empty.tsx'
import type { Draft, Presentation } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { languageName } from './language-name.ts'
import { PLACES, positionsOf } from './positions-of.ts'
import { publishWords } from './publish-words.ts'
import { shownSurveyOf } from './shown-survey-of.ts'
import { usePreview } from './use-preview.ts'
import './preview.css'

type Props = {
  surveyId: string
  draft: Draft
  locales: readonly string[]
  locale: string
  onLocale: (locale: string) => void
  /** The question to begin with. */
  from: number
  onFrom: (from: number) => void
}
type Width = 'phone' | 'desktop'
type Scheme = 'light' | 'dark'

/** What is written, as a customer sees it. */
export function Preview({ surveyId, draft, locales, locale, onLocale, from, onFrom }: Props) {
  const [place, setPlace] = useState('')
  const [width, setWidth] = useState<Width>('phone')
  const [scheme, setScheme] = useState(systemScheme)
  const [round, setRound] = useState(0)
  const survey = shownSurveyOf(draft, { surveyId, place: placeOf(place), scheme, from })
  const questions = draft.questions ?? []
  return (
    <section class="preview" id="preview" aria-labelledby="preview-title">
      <div class="row-line">
        <h2 id="preview-title">{editorWords.preview}</h2>
        <button
          type="button"
          class="link row-end"
          onClick={() => {
            onFrom(0)
            setRound(round + 1)
          }}
        >
          {editorWords.again}
        </button>
      </div>
      {survey ? (
        <Frame wanted={{ survey, locale, scheme }} width={width} round={round} />
      ) : (
        <Empty title={editorWords.previewNone} />
      )}
      <p class="field-hint">{editorWords.previewHow}</p>
      <div class="preview-controls">
        <SelectField
          label={editorWords.width}
          value={width}
          options={(['phone', 'desktop'] as const).map((one) => [one, editorWords.widths[one]] as const)}
          onChange={setWidth}
        />
        <SelectField
          label={editorWords.colours}
          value={scheme}
          options={(['light', 'dark'] as const).map((one) => [one, editorWords.schemes[one]] as const)}
          onChange={setScheme}
        />
        <SelectField
          label={editorWords.place}
          value={place}
          options={[['', editorWords.asSet] as const, ...OTHER_PLACES]}
          onChange={setPlace}
        />
        {locales.length > 1 && (
          <SelectField
            label={editorWords.previewLanguage}
            value={locale}
            options={locales.map((tag) => [tag, languageName(tag)] as const)}
            onChange={onLocale}
          />
        )}
        {questions.length > 1 && (
          <SelectField
            label={editorWords.beginWith}
            value={String(Math.min(from, questions.length - 1))}
            options={questions.map((_, index) => [String(index), editorWords.question(index + 1)] as const)}
            onChange={(index) => onFrom(Number(index))}
          />
        )}
      </div>
    </section>
  )
}

type FrameProps = {
  wanted: { survey: Survey; locale: string; scheme: Scheme }
  width: Width
  round: number
}

function Frame({ wanted, width, round }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  usePreview(frame, wanted, round)
  return (
    <div class={`preview-frame preview-${width}`}>
      <iframe ref={frame} src="/preview.html" title={editorWords.previewFrame} />
    </div>
  )
}

/** Each place with each of its positions, as `popover top-end`. */
const OTHER_PLACES = PLACES.flatMap((as): [string, string][] => {
  const positions = positionsOf(as)
  if (positions.length === 0) return [[as, editorWords.places[as]]]
  return positions.map((at) => [
    `${as} ${at}`,
    publishWords.member(editorWords.places[as], editorWords.ats[at]),
  ])
})

function systemScheme(): Scheme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function placeOf(chosen: string): Presentation | undefined {
  if (chosen === '') return undefined
  const [as, at] = chosen.split(' ') as [Presentation['as'], Presentation['at']]
  return { as, at }
}
