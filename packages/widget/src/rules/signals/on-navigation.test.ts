// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { onNavigation } from './on-navigation.ts'

const undos: (() => void)[] = []
function follow(changed = vi.fn<() => void>()) {
  const undo = onNavigation(changed)
  undos.push(undo)
  return { changed, undo }
}

afterEach(() => {
  for (const undo of undos.splice(0).reverse()) undo()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('where the browser has no Navigation API', () => {
  test.each(['pushState', 'replaceState'] as const)('%s tells, and works for the page as before', (name) => {
    const { changed } = follow()
    const before = history.length
    history[name]({ step: 2 }, '', '/pay')
    expect(changed).toHaveBeenCalledOnce()
    expect(location.pathname).toBe('/pay')
    expect(history.state).toEqual({ step: 2 })
    expect(history.length).toBe(name === 'pushState' ? before + 1 : before)
  })

  test.each(['popstate', 'hashchange'])('%s tells', (name) => {
    const { changed } = follow()
    window.dispatchEvent(new Event(name))
    expect(changed).toHaveBeenCalledOnce()
  })

  test('what the browser refuses is refused to the page, and nothing is told', () => {
    const { changed } = follow()
    expect(() => history.pushState(null, '', 'https://other.example/')).toThrow(/other\.example/)
    expect(() => (history.pushState as () => void)()).toThrow(/2 arguments required/)
    expect(changed).not.toHaveBeenCalled()
  })

  test('the undo leaves all as it was', () => {
    const { pushState, replaceState } = history
    const { changed, undo } = follow()
    expect(history.pushState).not.toBe(pushState)
    undo()
    expect(history).toMatchObject({ pushState, replaceState })
    expect(Object.keys(history)).not.toContain('pushState')
    history.pushState(null, '', '/cart')
    window.dispatchEvent(new Event('popstate'))
    expect(changed).not.toHaveBeenCalled()
  })

  test('others may patch later: both are told, and their patch outlives our undo', () => {
    const { changed, undo } = follow()
    const theirs = vi.fn<() => void>()
    const inner = history.pushState
    history.pushState = function (...args) {
      theirs()
      return inner.apply(this, args)
    }
    history.pushState(null, '', '/a')
    expect([changed.mock.calls.length, theirs.mock.calls.length]).toEqual([1, 1])
    undo()
    history.pushState(null, '', '/b')
    expect([changed.mock.calls.length, theirs.mock.calls.length]).toEqual([1, 2])
    expect(location.pathname).toBe('/b')
    Reflect.deleteProperty(history, 'pushState')
  })

  test('others may patch later where we did, and keep their patch when ours is undone', () => {
    const { pushState } = History.prototype
    const { changed, undo } = follow()
    const inner = History.prototype.pushState
    const theirs = vi.fn<() => void>()
    History.prototype.pushState = function (...args) {
      theirs()
      inner.apply(this, args)
    }
    undo()
    history.pushState(null, '', '/c')
    expect([changed.mock.calls.length, theirs.mock.calls.length]).toEqual([0, 1])
    History.prototype.pushState = pushState
  })

  test('others may have patched before, on the object itself', () => {
    const theirs = vi.fn<() => void>()
    const inner = history.pushState
    history.pushState = function (...args) {
      theirs()
      return inner.apply(this, args)
    }
    const patched = history.pushState
    const { changed, undo } = follow()
    history.pushState(null, '', '/a')
    expect([changed.mock.calls.length, theirs.mock.calls.length]).toEqual([1, 1])
    undo()
    expect(history.pushState).toBe(patched)
    Reflect.deleteProperty(history, 'pushState')
  })

  test('an element of that name is no Navigation API', () => {
    vi.stubGlobal('navigation', document.createElement('nav'))
    const { changed } = follow()
    history.pushState(null, '', '/a')
    expect(changed).toHaveBeenCalledOnce()
  })
})

test('the Navigation API tells, and history stays untouched', () => {
  const navigation = Object.assign(new EventTarget(), { currentEntry: {} })
  vi.stubGlobal('navigation', navigation)
  const { pushState } = history
  const { changed, undo } = follow()
  expect(history.pushState).toBe(pushState)
  navigation.dispatchEvent(new Event('currententrychange'))
  expect(changed).toHaveBeenCalledOnce()
  undo()
  navigation.dispatchEvent(new Event('currententrychange'))
  expect(changed).toHaveBeenCalledOnce()
})
