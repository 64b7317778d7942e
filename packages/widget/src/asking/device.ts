export function deviceOf(window: Window): 'phone' | 'tablet' | 'desktop' {
  if (!window.matchMedia('(pointer: coarse)').matches) return 'desktop'
  return Math.min(window.screen.width, window.screen.height) < 600 ? 'phone' : 'tablet'
}
