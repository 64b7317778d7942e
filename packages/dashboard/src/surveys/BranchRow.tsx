import { SCALES } from '@innerloop/shared/scale-of'
import { CheckField } from '../controls/CheckField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { isScored } from './as-kind.ts'
import { BANDS, type Branch, type DraftQuestion } from './draft.ts'
import { editorWords } from './editor-words.ts'
import { NumberField } from './NumberField.tsx'

type Condition = keyof typeof editorWords.conditions
type Props = {
  branch: Branch
  question: DraftQuestion
  /** The questions behind it, with what they are called. */
  later: readonly (readonly [string, string])[]
  onChange: (branch: Branch) => void
}

export function BranchRow({ branch, question, later, onChange }: Props) {
  const { goTo } = branch
  return (
    <div class="form-row">
      <SelectField
        label={editorWords.when}
        value={conditionOf(branch)}
        options={conditionsFor(question).map((one) => [one, editorWords.conditions[one]] as const)}
        onChange={(condition) => onChange({ goTo, ...beginningOf(condition, question) })}
      />
      <Values branch={branch} question={question} onChange={onChange} />
      <SelectField
        label={editorWords.goTo}
        value={goTo}
        options={[...later, ['thanks', editorWords.toThanks] as const]}
        onChange={(next) => onChange({ ...branch, goTo: next })}
      />
    </div>
  )
}

function Values({ branch, question, onChange }: Omit<Props, 'later'>) {
  const { bands, scores, options } = branch
  if (scores) {
    const [low, high] = scores
    return (
      <>
        <NumberField
          label={editorWords.from}
          value={low}
          onChange={(from = 0) => onChange({ ...branch, scores: [from, high] })}
        />
        <NumberField
          label={editorWords.to}
          value={high}
          onChange={(to = 0) => onChange({ ...branch, scores: [low, to] })}
        />
      </>
    )
  }
  if (bands)
    return (
      <Checks
        all={BANDS.map((band) => [band, editorWords.bands[band]] as const)}
        chosen={bands}
        onChange={(chosen) => onChange({ ...branch, bands: chosen })}
      />
    )
  if (options)
    return (
      <Checks
        all={answersOf(question)}
        chosen={options}
        onChange={(chosen) => onChange({ ...branch, options: chosen })}
      />
    )
  return null
}

type ChecksProps<Id extends string> = {
  all: readonly (readonly [Id, string])[]
  chosen: readonly Id[]
  onChange: (chosen: Id[]) => void
}

function Checks<Id extends string>({ all, chosen, onChange }: ChecksProps<Id>) {
  return (
    <div>
      {all.map(([id, name]) => (
        <CheckField
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(isChosen) =>
            onChange(all.flatMap(([one]) => ((one === id ? isChosen : chosen.includes(one)) ? [one] : [])))
          }
        />
      ))}
    </div>
  )
}

function conditionOf({ bands, scores, options }: Branch): Condition {
  if (bands) return 'bands'
  if (scores) return 'scores'
  return options ? 'options' : 'any'
}

function conditionsFor({ kind }: DraftQuestion): Condition[] {
  if (kind === 'nps') return ['bands', 'scores', 'any']
  if (isScored(kind)) return ['scores', 'any']
  return kind === 'text' ? ['any'] : ['options', 'any']
}

function beginningOf(condition: Condition, question: DraftQuestion): Partial<Branch> {
  if (condition === 'bands') return { bands: ['detractor'] }
  if (condition === 'scores' && isScored(question.kind)) return { scores: [...SCALES[question.kind]] }
  return condition === 'options'
    ? {
        options: answersOf(question)
          .slice(0, 1)
          .map(([id]) => id),
      }
    : {}
}

/** What may be chosen, with what it is called. */
function answersOf(question: DraftQuestion): (readonly [string, string])[] {
  if (!('options' in question))
    return [
      ['yes', editorWords.yes],
      ['no', editorWords.no],
    ]
  const own = question.options.map(({ id, label }) => [id, Object.values(label)[0] || id] as const)
  return question.hasOther ? [...own, ['other', editorWords.other] as const] : own
}

/** A line to begin with: it fits the kind of question. */
export function newBranchFor(question: DraftQuestion): Branch {
  return { ...beginningOf(conditionsFor(question)[0]!, question), goTo: 'thanks' }
}
