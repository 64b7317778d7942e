import type { Survey, WidgetConfig } from '@innerloop/shared'
import type { Consent, Eligibility, InitOptions, Innerloop } from './api.ts'
import { createAsker } from './asker.ts'
import type { Listeners } from './asking/start-asking.ts'
import { createConfig } from './config.ts'
import type { Edges } from './edges.ts'
import { eligibilityOf } from './eligibility.ts'
import { handOverHistory, historyOf } from './history.ts'
import { createIdentity } from './identity.ts'
import type { Log } from './log.ts'
import { createStorage } from './storage.ts'
import { createTransport } from './transport.ts'
import { createTrigger, type Occasion } from './trigger.ts'

export type Widget = Omit<Innerloop, 'init' | 'on'>

/** One project's widget on one page: wires the stages, and does what the public functions say. */
export function startWidget(options: InitOptions, edges: Edges, listeners: Listeners, log: Log): Widget {
  const { project, host = edges.host ?? location.origin, locale } = options
  const prefix = `innerloop:${project}:`
  const flags = createStorage(prefix, edges.storage)
  const store = createStorage(prefix, () => (mayAsk() ? edges.storage() : undefined))
  const identity = createIdentity(store)
  const request = createTransport(host.replace(/\/$/, ''), edges.fetch)
  const needs = { ...edges, project, locale, request, store, identity, listeners, log }
  const config = createConfig(needs, mayAsk)
  const asker = createAsker(needs)
  const trigger = createTrigger(config.whenArrived, offer, log)

  if (store.names('outbox:').length) asker.load().catch(log)
  void config.read()

  return {
    track: trigger.track,
    identify(id, traits, proof) {
      const personId = `${id ?? ''}`.slice(0, 200)
      const { personId: known } = identity.person()
      if (!personId) return
      if (!known) handOverHistory(store, identity.visitorId(), personId)
      else if (known !== personId) leaveAlone()
      identity.identify(personId, traits, proof)
    },
    async show(surveyId, occasion = {}) {
      const survey = (await config.read())?.surveys.find(({ id }) => id === surveyId)
      if (survey && mayAsk() && !asker.isOpen()) return asker.ask(survey, occasion)
      log(`${surveyId} was not shown.`)
      return false
    },
    close: asker.close,
    reset() {
      leaveAlone()
      for (const name of ['person', 'visitor', 'history']) store.set(name)
    },
    optOut() {
      leaveAlone()
      for (const name of store.names()) store.set(name)
      flags.set('consent', 'opted-out')
    },
    optIn() {
      flags.set('consent', 'given')
      for (const name of store.names()) store.set(name, store.get(name))
      void config.read()
    },
    async explain() {
      const arrived = await config.read()
      const surveys = arrived?.surveys.map((survey) => {
        const { id: surveyId, name, touchpoints } = survey
        return { surveyId, name, touchpoints, ...judge(survey, arrived) }
      })
      return { project, consent: consent(), config: config.state(), surveys: surveys ?? [] }
    },
  }

  function offer(survey: Survey, occasion: Occasion, config: WidgetConfig): void {
    const verdict = judge(survey, config)
    if (verdict.eligible) void asker.ask(survey, occasion)
    else log(`${survey.id} was not shown.`, verdict)
  }

  function judge(survey: Survey, { pace }: WidgetConfig): Eligibility {
    const subject = identity.subject()
    return eligibilityOf(survey, {
      consent: consent(),
      isOpen: asker.isOpen(),
      subject,
      traits: identity.person().traits,
      history: historyOf(store, subject),
      pace,
      now: edges.now(),
    })
  }

  /** Somebody else sits here now, or nobody wants to be asked. */
  function leaveAlone(): void {
    trigger.cancel()
    asker.close()
  }

  function mayAsk(): boolean {
    return consent() === 'given'
  }

  function consent(): Consent {
    return flags.get('consent') ?? (options.consent ? 'consent-required' : 'given')
  }
}
