/** Here, as `2026-11-22`. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
