// A page for the survey editor alone: it asks a draft with the real widget, which finds a collector here that keeps nothing.

import type { WidgetConfig } from '@innerloop/shared'
import { widgetConfigOf } from '@innerloop/shared/widget-config-of'
import { keepFocusOutside } from './keep-focus.ts'
import { isFrom, isRequest, PREVIEW_READY, type PreviewRequest } from './preview-request.ts'
import { standInFor } from './stand-in.ts'
import './preview.css'

/** The widget's public functions, as far as they are used here. They are done one after the other. */
type Innerloop = {
  init(options: { project: string }): void
  optIn(): void
  close(): void
  show(surveyId: string, at: { into?: Element | undefined }): Promise<boolean>
}

const project = {
  key: 'preview',
  timeZone: 'UTC',
  pace: { afterAnswerDays: 0, afterDeclineDays: 0, afterDisplayDays: 0 },
}
const config: WidgetConfig = widgetConfigOf({ project, touchpoints: [], surveys: [] })

window.fetch = standInFor(window.fetch, config)
navigator.sendBeacon = () => true
// The widget keeps nothing from one draft to the next, and nothing that the dashboard's own pages would find.
Object.defineProperty(window, 'localStorage', { value: undefined })
keepFocusOutside()
addEventListener('DOMContentLoaded', start)

function start(): void {
  const { innerloop } = window as unknown as { innerloop: Innerloop }
  innerloop.init({ project: project.key })
  innerloop.optIn()
  addEventListener('message', (event) => {
    if (isFrom(event, parent) && isRequest(event.data)) ask(innerloop, event.data)
  })
  if (parent !== window) parent.postMessage(PREVIEW_READY, location.origin)
}

function ask(innerloop: Innerloop, { survey, locale, scheme }: PreviewRequest): void {
  document.documentElement.lang = locale
  document.documentElement.dataset['scheme'] = scheme
  config.surveys = widgetConfigOf({ project, touchpoints: [], surveys: [survey] }).surveys
  innerloop.close()
  const isInline = survey.presentation?.as === 'inline'
  void innerloop.show(survey.id, isInline ? { into: document.getElementById('here')! } : {})
}
