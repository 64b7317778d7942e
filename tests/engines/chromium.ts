import { aPage, closeBrowser } from '../journeys/browser.ts'
import type { Engine } from './engine.ts'

export const chromium: Engine = {
  name: 'Chromium',
  async open() {
    const { page } = await aPage()
    return {
      goto: (url) => page.goto(url),
      evaluate: (expression) => page.evaluate(expression),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      click: (x, y) => page.mouse.click(x, y),
      setViewport: (width, height) => page.setViewportSize({ width, height }),
    }
  },
  close: closeBrowser,
}
