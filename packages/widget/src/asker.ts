import type { Survey } from '@innerloop/shared'
import type { Asking, AskingNeeds } from './asking/start-asking.ts'
import type { Occasion } from './trigger.ts'

/** Opens one prompt at a time. What that takes, and what sends the answers, is imported when first needed. */
export function createAsker(needs: AskingNeeds) {
  let asking: Asking | undefined
  let opening: object | undefined

  async function ask(survey: Survey, occasion: Occasion): Promise<boolean> {
    const mine = (opening = {})
    try {
      const { startAsking } = await needs.load('prompt')
      asking ??= startAsking(needs)
      const open = await asking.prepare(survey, occasion)
      if (opening !== mine) return false
      open()
      return true
    } catch (error) {
      needs.log(`${survey.id} was not shown.`, error)
      return false
    } finally {
      if (opening === mine) opening = undefined
    }
  }

  function close(): void {
    opening = undefined
    asking?.close()
  }

  return { ask, close, isOpen: () => !!opening || !!document.querySelector('innerloop-prompt:not([inline])') }
}
