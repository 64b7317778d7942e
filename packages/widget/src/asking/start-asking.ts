import type { SurveyResponse, WidgetSurvey } from '@innerloop/shared'
import type { InitOptions, PromptEvent, PromptEventName } from '../api.ts'
import { putInOutbox } from '../delivery/outbox.ts'
import type { Deliver } from '../delivery/start-delivery.ts'
import type { Edges } from '../edges.ts'
import { recordOutcome } from '../history.ts'
import type { Identity } from '../identity.ts'
import type { Load } from '../load.ts'
import type { Log } from '../log.ts'
import { loadMore } from '../prompt/load-more.ts'
import { openPrompt } from '../prompt/open-prompt.tsx'
import { english } from '../prompt/strings.ts'
import { wordingFor } from '../prompt/wording.ts'
import type { Store } from '../storage.ts'
import type { Request } from '../transport.ts'
import type { Occasion } from '../trigger.ts'
import { loadStrings } from './load-strings.ts'
import { newResponse } from './new-response.ts'

export type Listeners = Set<[PromptEventName, (event: PromptEvent) => void]>
export type AskingNeeds = Pick<Edges, 'now'> & {
  load: Load
  deliver: Deliver

  project: string
  locale: string | undefined
  channel?: InitOptions['channel']
  request: Request
  store: Store
  identity: Identity
  listeners: Listeners
  log: Log
}
export type Asking = ReturnType<typeof startAsking>

/** From here on all is imported only once there is something to ask. */
export function startAsking(needs: AskingNeeds) {
  const { locale, store, identity, listeners, deliver, now, log } = needs
  let close: (() => void) | undefined

  /** @returns what shows the prompt, in the language in which the survey can ask this reader */
  async function prepare(survey: WidgetSurvey, occasion: Occasion): Promise<() => void> {
    const locales = [locale, document.documentElement.lang, ...navigator.languages].flatMap(
      (tag) => tag || [],
    )
    const { lang = 'en' } = wordingFor(survey.questions[0]!.wording, locales)
    const strings = lang.startsWith('en') ? english : await loadStrings(lang).catch(() => english)
    const startExtras = survey.isRich || occasion.into ? await loadMore() : undefined
    return () => {
      const response = newResponse({
        survey,
        occasion,
        person: identity.person(),
        visitorId: identity.visitorId(),
        locale: locales[0],
        channel: needs.channel,
        now: now(),
      })
      close = openPrompt({ ...needs, ...occasion, survey, response, locales, strings, keep, startExtras })
    }
  }

  function keep(response: SurveyResponse, isAnswer?: boolean): void {
    const { state } = response
    putInOutbox(store, response)
    recordOutcome(store, identity.subject(), response, now())
    deliver(!isAnswer && state === 'started')
    if (isAnswer) emit('answered', response)
    if (state !== 'started') emit(state, response)
  }

  function emit(name: PromptEventName, { surveyId, id, touchpoint, answers }: SurveyResponse): void {
    const values = Object.entries(answers).map(([questionId, { value }]) => [questionId, value])
    const event = { surveyId, responseId: id, touchpoint, answers: Object.fromEntries(values) }
    deliver(false, { innerloop: name, ...event })
    for (const [wanted, listener] of listeners)
      try {
        if (wanted === name) listener(event)
      } catch (error) {
        log(error)
      }
  }

  return { prepare, close: () => close?.() }
}
