import { expect, onTestFinished, test, vi } from 'vitest'
import { pageLoadMs } from './page-load.ts'

function navigated(entries: unknown[]) {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(entries as PerformanceEntry[])
  onTestFinished(() => void vi.restoreAllMocks())
}

test('the time until the page was loaded, in whole milliseconds', () => {
  navigated([{ loadEventEnd: 812.4 }])
  expect(pageLoadMs()).toBe(812)
})

test('while it loads, and where the browser does not tell, there is nothing', () => {
  navigated([{ loadEventEnd: 0 }])
  expect(pageLoadMs()).toBe(0)
  navigated([])
  expect(pageLoadMs()).toBe(0)
})
