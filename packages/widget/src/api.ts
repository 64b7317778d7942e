/** Flat facts about a person or a touchpoint. What is not text, a finite number, a boolean or null is left out. */
export type Facts = Record<string, unknown>

export type InitOptions = {
  /** The project's public key, as `pk_shop`. */
  project: string
  /** Where the collector is. By default the origin that the script came from; for the module the page's own. */
  host?: string
  /** BCP 47. By default the page's language, then the browser's. */
  locale?: string
  /** Where the person is asked; by default `webview` inside an app that listens, else `web`. */
  channel?: 'web' | 'webview' | 'email' | 'qr' | 'kiosk' | 'phone'
  /** With `'required'` nothing is stored, sent or asked before `optIn()`. */
  consent?: 'required'
  /**
   * Says on the page and in the console why a survey was not shown and why a response was refused. Adding
   * `?innerloop=debug` to the page's address does the same.
   */
  debug?: boolean
}

export type PromptEventName = 'shown' | 'answered' | 'completed' | 'dismissed'

export type PromptEvent = {
  surveyId: string
  responseId: string
  touchpoint?: string
  /** By question id. */
  answers: Record<string, number | string | boolean | string[]>
}

/** Why a survey is not shown. */
export type Reason =
  | 'opted-out'
  | 'consent-required'
  | 'prompt-open'
  | 'outside-audience'
  | 'outside-share'
  | 'page-left'
  | 'shown-often-enough'
  | 'already-answered'
  | 'quota-reached'
  | 'daily-cap-reached'
  | 'outside-schedule'
  | 'asked-this-session'
  | 'snoozed'
  | 'answered-recently'
  | 'declined-recently'
  | 'asked-recently'

export type No = {
  reason: Reason
  /** ISO 8601: the moment from which the survey can be shown, where time alone changes that. */
  until?: string
  /** The survey that was answered, declined or shown too recently. */
  pacedBy?: string
}

export type Eligibility = { eligible: true } | ({ eligible: false } & No)

/** Whether we may ask, store and send. */
export type Consent = 'given' | 'consent-required' | 'opted-out'

export type Explanation = {
  project: string
  consent: Consent
  config: 'fresh' | 'cached' | 'missing'
  surveys: ({ surveyId: string; name?: string; touchpoints: string[] } & Eligibility)[]
}

export type Innerloop = {
  /** Starts. Earlier calls are kept and done now; a second call does nothing. */
  init(options: InitOptions): void
  /** A touchpoint was reached. Shows the first survey for it that may be shown. */
  track(name: string, properties?: Facts): void
  /** Says who this is, by your own id. The signature proves it to the collector. */
  identify(personId: string, traits?: Facts, proof?: { signature?: string }): void
  /**
   * Asks now, whatever audience and pace say, in the given element or as the survey says. False where the person
   * opted out or a prompt is open: there is one at a time.
   */
  show(
    surveyId: string,
    at?: { touchpoint?: string; properties?: Facts; into?: Element; preselected?: string },
  ): Promise<boolean>
  /** Takes an open prompt away. Not counted as a decline. */
  close(): void
  /** Forgets the person, the visitor and whom we asked when. Answers still to be sent are sent. */
  reset(): void
  /** Closes, forgets everything including unsent answers, and neither asks nor sends until `optIn()`. */
  optOut(): void
  optIn(): void
  /** Returns its undo. */
  on(name: PromptEventName, listener: (event: PromptEvent) => void): () => void
  /** For each survey: could it be shown now and, if not, why. */
  explain(): Promise<Explanation>
}
