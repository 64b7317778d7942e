import type { Survey } from '@innerloop/shared'

/** What the editor says to the preview: ask this now, as on a page in that language and in those colours. */
export type PreviewRequest = { survey: Survey; locale: string; scheme: 'light' | 'dark' }

/** What the preview says once it can be asked. */
export const PREVIEW_READY = 'innerloop.preview-ready'

/** Both sides listen to each other alone. */
export function isFrom({ origin, source }: MessageEvent, other: Window | null | undefined): boolean {
  return origin === location.origin && source !== null && source === other
}

/** Browser extensions and testing tools speak to frames too. */
export function isRequest(data: unknown): data is PreviewRequest {
  return typeof data === 'object' && data !== null && 'survey' in data && 'scheme' in data
}
