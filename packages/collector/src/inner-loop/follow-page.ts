import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { MessageLink } from './message-link.ts'

type Markup = ReturnType<typeof html>

/** What the case is about, in a sentence. */
type Asked = { link: MessageLink; about: string; caseUrl: string }

/** Asks once more: a program that follows links in mails, as scanners do, has done nothing. */
export function askPage({ link, about, caseUrl }: Asked): Markup {
  return page(
    link.act === 'claim' ? 'Take this case?' : 'You have spoken with the customer?',
    html`<p>${about}</p>
      <form method="post">
        ${link.act === 'claim' ? '' : ATTEMPT}
        <button>${link.act === 'claim' ? 'Take the case' : 'Record it'}</button>
      </form>
      <p class="aside">You act as ${link.email}. <a href="${caseUrl}">Open the case instead</a></p>`,
  )
}

export function donePage({ link, about, caseUrl }: Asked): Markup {
  return page(
    link.act === 'claim' ? 'The case is yours' : 'It is recorded',
    html`<p>${about}</p>
      <p><a href="${caseUrl}">Open the case</a></p>`,
  )
}

export function refusalPage(title: string, detail: string): Markup {
  return page(title, html`<p>${detail}</p>`)
}

const ATTEMPT = html`<fieldset>
    <legend>How?</legend>
    ${[
      ['phone', 'By phone'],
      ['email', 'By e-mail'],
      ['chat', 'By chat'],
      ['visit', 'In person'],
    ].map(
      ([value, label], index) =>
        html`<label
          ><input type="radio" name="channel" value="${value}" ${index === 0 ? 'checked' : ''} />
          ${label}</label
        >`,
    )}
  </fieldset>
  <label>What came of it? <textarea name="note" rows="3" maxlength="2000"></textarea></label>`

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.25 }
fieldset { border: 0; padding: 0; margin: 1rem 0 }
label { display: block; padding: .35rem 0 }
textarea { display: block; width: 100%; box-sizing: border-box; font: inherit; margin-top: .35rem }
button { font: inherit; font-weight: 600; padding: .7rem 1.4rem; border: 0; border-radius: .5rem; background: #1d4ed8; color: #fff; cursor: pointer }
:is(a, button, input, textarea):focus-visible { outline: 3px solid #f59e0b; outline-offset: 2px }
a { color: light-dark(#1d4ed8, #93b4ff) }
.aside { font-size: .9375rem; margin-top: 2rem }
`

export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

function page(title: string, content: Markup | Promise<Markup>): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}
