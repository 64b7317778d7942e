import { hrefOfNew } from '../surveys/new-survey-of.ts'
import { surveysWords } from '../surveys/words.ts'

/** To a new survey that asks at a touchpoint. */
export function AddSurvey({ at, name }: { at: string; name: string }) {
  return (
    <a href={hrefOfNew(at)}>
      {surveysWords.add}
      <span class="unseen"> {surveysWords.addAt(name)}</span>
    </a>
  )
}
