import { onTestFinished } from 'vitest'
import type { Engine, Key } from './engine.ts'
import { startWebKitDriver, type WebKitDriver } from './webkit-driver.ts'

const KEYS: Record<Key, string> = { ArrowRight: '\uE014', Enter: '\uE007', ' ': ' ', Tab: '\uE004' }

let driver: Promise<WebKitDriver> | undefined

/** WebKitGTK's MiniBrowser, one for each tab, as its sessions keep nothing. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  async open() {
    driver ??= startWebKitDriver()
    const session = await (await driver).openSession()
    onTestFinished(async () => void (await session.close()))
    const evaluate = (expression: string) =>
      session.post('execute/sync', { script: `return ${expression}`, args: [] })
    const act = async (actions: object): Promise<void> => {
      await session.post('actions', { actions: [actions] })
    }
    const type = (text: string) => act({ type: 'key', id: 'keyboard', actions: [...text].flatMap(strokeOf) })
    return {
      goto: (url) => session.post('url', { url }),
      evaluate,
      press: (key) => type(KEYS[key]),
      type,
      click: (x, y) => act({ type: 'pointer', id: 'mouse', actions: clickAt(x, y) }),
      async setViewport(width, height) {
        await session.post('window/rect', { width, height })
        const bars = (await evaluate('outerHeight - innerHeight')) as number
        await session.post('window/rect', { width, height: height + bars })
      },
    }
  },
  async close() {
    await (await driver)?.stop()
    driver = undefined
  },
}

function strokeOf(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]
}

function clickAt(x: number, y: number): object[] {
  return [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
}
