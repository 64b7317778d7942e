import type { ComponentChildren } from 'preact'

/** Nothing is there: says so, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children && <div class="quiet">{children}</div>}
    </div>
  )
}
