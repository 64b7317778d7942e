import { createHash } from 'node:crypto'
import { PROBLEMS } from '@innerloop/shared/problem-codes'
import { html, raw } from 'hono/html'
import { queryOf } from './describe-api.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

type Markup = ReturnType<typeof html>

/** The page for people: the same description, without a script. */
export function referencePage(schemas: Record<string, object>): Markup {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>Innerloop API</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <nav aria-label="Operations">
          <a href="#top">Innerloop API</a>
          ${tags.map(
            (tag) =>
              html`<h2>${tag}</h2>
                ${linksTo(tag)}`,
          )}
          <h2>Forms</h2>
          <ul>
            ${Object.keys(schemas).map((name) => html`<li><a href="#${name}">${name}</a></li>`)}
          </ul>
        </nav>
        <main id="top">
          <h1>Innerloop API</h1>
          <p>
            Every refusal is a problem document (RFC 9457) with a stable code. The same as
            <a href="/v1/openapi.json">OpenAPI 3.1</a>.
          </p>
          ${operations.map(section)} ${Object.entries(schemas).map(form)}
        </main>
      </body>
    </html>`
}

function linksTo(tag: Operation['tag']): Markup {
  const ofTag = operations.filter((operation) => operation.tag === tag)
  return html`<ul>
    ${ofTag.map(({ id, summary }) => html`<li><a href="#${id}">${summary}</a></li>`)}
  </ul>`
}

function section(operation: Operation): Markup {
  const { id, method, path, summary, description, permission, isConditional, body, answers, problems } =
    operation
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${summary}</h2>
    <p><code class="${method}">${method.toUpperCase()} ${path}</code></p>
    ${description && html`<p>${description}</p>`}
    ${permission && html`<p>Needs ${permission === 'any' ? 'a key' : html`<code>${permission}</code>`}: <code>Authorization: Bearer &lt;key&gt;</code>, or the session.</p>`}
    ${queryTable(operation)}
    ${body && html`<p>Takes <a href="#${body.schema}">${body.schema}</a> as ${body.types.join(' or ')}.</p>`}
    ${isConditional && html`<p>Takes <code>If-Match</code> with the ETag of what the change is made upon.</p>`}
    <ul>
      ${Object.entries(answers).map(
        ([status, { description, schema }]) =>
          html`<li>
            <code>${status}</code> ${description}${schema && html`: <a href="#${schema}">${schema}</a>`}
          </li>`,
      )}
      ${problems.map((code) => html`<li><code>${PROBLEMS[code][0]} ${code}</code> ${PROBLEMS[code][1]}</li>`)}
    </ul>
  </section>`
}

function queryTable(operation: Operation): Markup | undefined {
  const query = queryOf(operation)
  if (query.length === 0) return undefined
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Query</th>
        <th scope="col">Form</th>
      </tr>
    </thead>
    <tbody>
      ${query.map(
        ({ name, required, schema }) =>
          html`<tr>
            <td><code>${name}</code>${required ? ', needed' : ''}</td>
            <td><code>${JSON.stringify(schema)}</code></td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function form([name, schema]: [string, object]): Markup {
  return html`<section id="${name}" aria-labelledby="${name}-title">
    <h2 id="${name}-title">${name}</h2>
    <pre tabindex="0" role="group" aria-label="${name} as JSON Schema">
${JSON.stringify(schema, null, 2)}</pre>
  </section>`
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#dfe3e8, #333842); --quiet: light-dark(#5a6372, #a7adba) }
* { box-sizing: border-box }
body { display: grid; grid-template-columns: 240px minmax(0, 1fr); max-width: 1200px; margin: 0 auto;
  font: 16px/1.6 system-ui, sans-serif; color: light-dark(#16191f, #e8eaee); background: light-dark(#fff, #16181d) }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 24px 16px; font-size: 14px }
nav h2 { margin: 20px 0 4px; font-size: 12px; color: var(--quiet); text-transform: uppercase; letter-spacing: .06em }
nav ul { margin: 0; padding: 0; list-style: none }
nav a { display: block; padding: 4px 0; color: inherit; text-decoration: none }
nav a:hover { text-decoration: underline }
main { padding: 24px 24px 96px }
section { padding-top: 24px; margin-top: 32px; border-top: 1px solid var(--line) }
nav, section { overflow-wrap: anywhere }
h1 { font-size: 30px } section h2 { margin: 0; font-size: 20px }
a { color: light-dark(#0b5cad, #7fb8ff) }
code, pre { font: 13px/1.5 ui-monospace, monospace }
pre { max-height: 480px; margin: 12px 0; padding: 16px; overflow: auto; border: 1px solid var(--line); border-radius: 8px }
table { width: 100%; border-collapse: collapse; font-size: 14px }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); text-align: start; overflow-wrap: anywhere }
@media (max-width: 720px) { body { display: block } nav { position: static; max-height: none; columns: 2 } main { padding: 16px } }
`

/** For the policy: the page has this one style and no script. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`
