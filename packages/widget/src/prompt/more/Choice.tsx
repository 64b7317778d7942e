import type { Wording } from '../wording.ts'
import type { Asked } from './asked.ts'
import { Line } from './Line.tsx'

const OTHER = 'other'

/** One option or several, in the order of the survey. Choosing does not yet send. */
export function Choice(asked: Asked<'choice' | 'choices'>) {
  const { question, answers, words, tell, isNeeded, complaint, draft } = asked
  const { id, kind, options, hasOther } = question
  const isOne = kind === 'choice'
  const chosen = [answers[id] ?? []].flat() as string[]
  const offered: [id: string, label: Wording][] = options.map(({ id, label }) => [id, tell(label)])
  if (hasOther) offered.push([OTHER, { text: words.other }])

  const toggle = (option: string) => {
    const ids = offered.map(([one]) => one)
    draft({ [id]: isOne ? option : ids.filter((one) => (one === option) !== chosen.includes(one)) })
  }
  return (
    <div
      class="options"
      role={isOne ? 'radiogroup' : 'group'}
      aria-labelledby="heading"
      aria-required={isOne ? isNeeded : undefined}
      {...(isOne && complaint)}
    >
      {offered.map(([option, { text, lang }]) => (
        <label class="option" key={option}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={id}
            checked={chosen.includes(option)}
            onChange={() => toggle(option)}
            {...(!isOne && complaint)}
          />
          <span dir="auto" lang={lang}>
            {text}
          </span>
        </label>
      ))}
      {chosen.includes(OTHER) && <Line id={`${id}.${OTHER}`} asked={asked} aria-label={words.other} />}
    </div>
  )
}
