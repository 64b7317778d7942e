import type { Explanation } from '../api.ts'
import css from './overlay.css?inline'
import { sayVerdict } from './say-verdict.ts'

const EVERY_MS = 1000

/** Shows on the page what `explain` says, and keeps it up to date until somebody closes it. */
export function openOverlay(
  first: Explanation,
  explain: () => Promise<Explanation>,
  now: () => number,
): void {
  if (document.querySelector('innerloop-debug')) return
  const host = document.createElement('innerloop-debug')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  const title = element('b')
  const close = element('button', '×')
  const list = element('ul')

  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  host.lang = 'en'
  host.setAttribute('role', 'complementary')
  host.setAttribute('aria-label', 'Innerloop debug mode')
  close.setAttribute('aria-label', 'Close')
  close.addEventListener('click', () => {
    clearInterval(timer)
    // What is left says that it was closed.
    root.adoptedStyleSheets = []
    root.replaceChildren()
  })
  const header = element('header')
  header.append(title, close)
  root.append(header, list)
  draw(first)
  document.documentElement.append(host)
  host.popover = 'manual'
  host.showPopover?.()
  const timer = setInterval(() => void explain().then(draw, () => {}), EVERY_MS)

  function draw({ project, consent, config, surveys }: Explanation): void {
    title.textContent = `Innerloop ${project}: consent ${consent}, config ${config}`
    list.replaceChildren(...surveys.map(drawSurvey))
    if (!surveys.length) list.append(element('li', 'There is no published survey, or none arrived.'))
  }

  function drawSurvey(survey: Explanation['surveys'][number]): HTMLElement {
    const item = element('li')
    const verdict = element('div', sayVerdict(survey, now()))
    verdict.className = survey.eligible ? 'yes' : 'no'
    const touchpoints = element('div', `at ${survey.touchpoints.join(', ') || 'no touchpoint'}`)
    touchpoints.className = 'touchpoints'
    item.append(element('b', survey.name ?? survey.surveyId), touchpoints, verdict)
    return item
  }
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
