import type { Innerloop } from '../api.ts'
import { readLink } from './read-link.ts'

// The script of the hosted survey page: shows the one survey that the link means, in the page's middle.

const KIOSK_THANKS_MS = 6000
const KIOSK_IDLE_MS = 60_000

const { innerloop } = window as unknown as { innerloop: Innerloop }
const { person, signature, traits, isKiosk, ...occasion } = readLink(location.search)
const main = document.querySelector('main')!

dress()
if (person) innerloop.identify(person, traits, signature ? { signature } : {})
if (isKiosk) runKiosk()
void ask()

async function ask(): Promise<void> {
  const isShown = await innerloop.show(document.body.dataset['survey']!, { ...occasion, into: main })
  if (!isShown) main.textContent = 'This survey cannot be shown. Please try again later.'
}

/** The next person finds a fresh page, whether the last one finished or walked away. */
function runKiosk(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const startAnewIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      innerloop.reset()
      location.reload()
    }, ms)
  }
  innerloop.on('completed', () => startAnewIn(KIOSK_THANKS_MS))
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, () => startAnewIn(KIOSK_IDLE_MS), true)
}

function dress(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :root { color-scheme: light dark; background: light-dark(#f3f4f6, #121317) }
    body {
      box-sizing: border-box; display: grid; place-items: center; min-height: 100dvh; margin: 0;
      padding: 24px max(16px, env(safe-area-inset-left)) max(24px, env(safe-area-inset-bottom));
      font: 17px/1.5 system-ui, sans-serif; color: light-dark(#16191f, #f2f3f5)
    }
    main { width: min(560px, 100%) }`)
  document.adoptedStyleSheets = [sheet]
}
