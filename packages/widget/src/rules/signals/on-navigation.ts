import { listen } from './listen.ts'

/** The address may have changed without a new page. Returns its undo. An element with that id is no Navigation API. */
export function onNavigation(changed: () => void): () => void {
  const { navigation } = window as { navigation?: EventTarget & { currentEntry?: object } }
  if (navigation?.currentEntry) {
    navigation.addEventListener('currententrychange', changed)
    return () => navigation.removeEventListener('currententrychange', changed)
  }
  const undos = [
    listen('popstate hashchange', changed),
    patch('pushState', changed),
    patch('replaceState', changed),
  ]
  return () => {
    for (const undo of undos) undo()
  }
}

/**
 * Patches where the method lives, so that whoever patches the other place, or this one later, still has it all. Under
 * a later patch ours cannot be taken out, and does nothing more.
 */
function patch(name: 'pushState' | 'replaceState', changed: () => void): () => void {
  const owner: History = Object.hasOwn(history, name) ? history : Object.getPrototypeOf(history)
  const original = owner[name]
  let isOn = true
  const patched: History[typeof name] = function (this: History, ...args) {
    original.apply(this, args)
    if (isOn) changed()
  }
  owner[name] = patched
  return () => {
    isOn = false
    if (owner[name] === patched) owner[name] = original
  }
}
