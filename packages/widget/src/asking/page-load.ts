/** How long the page took to load, in whole milliseconds; 0 while it loads, or where the browser does not tell. */
export function pageLoadMs(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return Math.round(navigation?.loadEventEnd ?? 0)
}
