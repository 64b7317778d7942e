import english from '../../locales/en.ts'
import type { Extras, ExtrasRequest, Lent } from '../extras.ts'
import type { Values } from '../session.ts'
import { wordingFor } from '../wording.ts'
import type { Tell } from './asked.ts'
import { dress } from './dress.ts'
import { fillPlaceholders } from './fill-placeholders.ts'
import { borrow } from './lent-jsx.ts'
import { mountAt } from './mount-at.ts'
import { nextStep } from './next-step.ts'
import { placeOf } from './place-of.ts'
import { preselectedValues } from './preselected-values.ts'
import { startSteps } from './start-steps.tsx'
import { thanksAddress } from './thanks-address.ts'
import { Thanks } from './Thanks.tsx'

const REDIRECTS_AFTER_MS = 2000

/**
 * The rarer half of the prompt.
 *
 * @throws Error where there is no place for an inline survey
 */
export function startExtras(lent: Lent, request: ExtrasRequest): Extras {
  borrow(lent)
  const { survey, response, locales, strings, into } = request
  const { questions, thanksLink, appearance } = survey
  const place = placeOf(survey.presentation, into)
  const words = { ...english, ...strings }
  const fill = (text: string) => fillPlaceholders(text, response)
  const tell: Tell = (texts) => {
    const { text, lang } = wordingFor(texts, locales)
    return { text: fill(text), lang }
  }
  const drawStep = startSteps({ ...request, Scale: lent.Scale, words, tell })
  let root: ShadowRoot
  let staysForLink = false

  return {
    given: preselectedValues(questions[0]!, request.preselected),
    mount(given) {
      root = given
      dress(root, appearance)
      return mountAt(root, place)
    },
    fill,
    next: (step, answers) => nextStep(questions, step, answers),
    draw: (step, plain, answers) => (questions[step] ? drawStep(step, answers) : thank(plain(), answers)),
    get stays() {
      return place.as === 'inline' || place.as === 'page' || staysForLink
    },
  }

  function thank(mark: ReturnType<typeof Thanks>, answers: Values) {
    const address = thanksAddress(survey, answers, response)
    if (!thanksLink || !address) return mark
    staysForLink = true
    if (thanksLink.redirects)
      setTimeout(() => root.host.isConnected && location.assign(address), REDIRECTS_AFTER_MS)
    return Thanks({ mark, address, label: tell(thanksLink.label), redirects: thanksLink.redirects })
  }
}
