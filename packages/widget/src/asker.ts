import type { Survey } from '@innerloop/shared'
import type { Asking, AskingNeeds } from './asking/start-asking.ts'
import type { Occasion } from './trigger.ts'

/** Opens one prompt at a time. What that takes, and what sends the answers, is imported when first needed. */
export function createAsker(needs: AskingNeeds) {
  let loading: Promise<Asking> | undefined
  let failures = 0
  let opening: object | undefined

  async function ask(survey: Survey, occasion: Occasion): Promise<boolean> {
    const mine = (opening = {})
    try {
      const open = await (await load()).prepare(survey)
      if (opening !== mine) return false
      open(occasion)
      return true
    } catch (error) {
      needs.log('The prompt was not shown.', error)
      return false
    } finally {
      if (opening === mine) opening = undefined
    }
  }

  function load(): Promise<Asking> {
    return (loading ??= start())
  }

  async function start(): Promise<Asking> {
    try {
      const { startAsking } = await needs.load(failures)
      return startAsking(needs)
    } catch (error) {
      failures++
      loading = undefined
      throw error
    }
  }

  function close(): void {
    opening = undefined
    loading?.then((asking) => asking.close()).catch(needs.log)
  }

  return { load, ask, close, isOpen: () => !!opening || !!document.querySelector('innerloop-prompt') }
}
