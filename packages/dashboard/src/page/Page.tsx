import type { ComponentChildren } from 'preact'
import { words } from '../words/words.ts'
import './page.css'

/** A page before anybody is known. */
export function Page({ children }: { children: ComponentChildren }) {
  return (
    <>
      <header class="page-head">
        <a class="brand" href="/">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          {words.product}
        </a>
      </header>
      <main class="page-main">{children}</main>
    </>
  )
}
