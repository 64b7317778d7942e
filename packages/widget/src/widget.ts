import type { Survey } from '@innerloop/shared'
import type { Consent, Eligibility, Explanation, InitOptions, Innerloop } from './api.ts'
import { createAsker } from './asker.ts'
import type { AskingNeeds, Listeners } from './asking/start-asking.ts'
import { createConfig } from './config.ts'
import type { Deliver } from './delivery/start-delivery.ts'
import type { Edges } from './edges.ts'
import { eligibilityOf } from './eligibility.ts'
import { handOverHistory, historyOf } from './history.ts'
import { createIdentity } from './identity.ts'
import { createLoad } from './load.ts'
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
  const load = createLoad(edges.load)
  const needs: AskingNeeds = {
    ...options,
    ...edges,
    project,
    locale,
    request,
    store,
    identity,
    listeners,
    load,
    deliver,
    log,
  }
  const config = createConfig({
    ...needs,
    mayAsk,
    startRules: ({ startRules }, config) => startRules({ ...needs, ...trigger, config }),
  })
  const asker = createAsker(needs)
  let delivery: Deliver | undefined
  const trigger = createTrigger(async () => (await config.read()) ?? config.arrival, offer, log)

  if (store.names('outbox:').length) deliver()
  void config.read()
  if (options.debug) explain().catch(log)

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
      const survey = (await config.read())?.config.surveys.find(({ id }) => id === surveyId)
      if (survey && mayAsk() && !asker.isOpen()) return asker.ask(survey, occasion)
      log(`${surveyId} was not shown.`)
      return false
    },
    close: asker.close,
    reset: () => forget(/^outbox|^con/),
    optOut() {
      forget(/^consent/)
      flags.set('consent', 'opted-out')
    },
    optIn() {
      flags.set('consent', 'given')
      for (const name of store.names()) store.set(name, store.get(name))
      void config.read()
    },
    explain,
  }

  function deliver(...news: Parameters<Deliver>): void {
    load('delivery')
      .then(({ startDelivery }) => (delivery ??= startDelivery(needs))(...news))
      .catch(log)
  }

  async function explain(): Promise<Explanation> {
    const ready = await config.read()
    return (await load('debug')).explain({ ...needs, consent: consent(), ready, judge, explain })
  }

  function offer(survey: Survey, occasion: Occasion): void {
    const verdict = judge(survey, occasion)
    if (verdict.eligible) void asker.ask(survey, occasion)
    else log(`${survey.id} was not shown.`, verdict)
  }

  function judge(survey: Survey, occasion?: Occasion): Eligibility {
    const {
      config: { pace },
      rules,
    } = config.ready()!
    return eligibilityOf(
      survey,
      {
        consent: consent(),
        isOpen: asker.isOpen(),
        history: historyOf(store, identity.subject()),
        pace,
        now: edges.now(),
        occasion,
      },
      rules?.against,
    )
  }

  /** What keeps the consent keeps the right to remove the rest. */
  function forget(kept: RegExp): void {
    leaveAlone()
    for (const name of store.names()) if (!kept.test(name)) store.set(name)
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
    return (
      flags.get('consent') ??
      (options.consent || (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl
        ? 'consent-required'
        : 'given')
    )
  }
}
