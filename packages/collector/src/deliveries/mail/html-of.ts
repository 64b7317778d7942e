import { cleanLine, cleanText } from '../clean-text.ts'
import { cutText } from '../cut-text.ts'
import { linesOf, linksOf, titleOf, type Line } from '../lines-of.ts'
import type { Notice, NoticeLink } from '../notice.ts'
import type { Words } from '../words/words.ts'
import { LONGEST_COMMENT } from './text-of.ts'

/** Where a mail program leaves styles out, what stands at the elements makes it light. */
const DARK = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.page{background:#16181c!important;color:#e8e8ea!important}
.quote{background:#23262c!important;color:#e8e8ea!important;border-color:#7a808c!important}
.quiet{color:#a9adb5!important}
.link{color:#9ec1ff!important}
.button{background:#9ec1ff!important;color:#10131a!important}
}`

/** The notice as a page of HTML: no image, no script, nothing from elsewhere. */
export function htmlOf(notice: Notice, words: Words, unsubscribeUrl: string | undefined): string {
  const title = escape(titleOf(notice))
  const comment = cutText(cleanText(notice.comment ?? ''), LONGEST_COMMENT)
  const [first, ...others] = linksOf(notice, words)
  return `<!doctype html>
<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${DARK}</style>
</head>
<body class="page" style="margin:0;padding:24px;background:#ffffff;color:#1c1e22;font:16px/1.5 -apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif">
<div style="max-width:560px;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">${title}</h1>
${notice.text ? `<p style="margin:0 0 12px">${escape(cleanText(notice.text))}</p>` : ''}
${linesOf(notice, words).map(lineOf).join('\n')}
${comment && quoteOf(comment)}
${first ? buttonOf(first) : ''}
${others.map(linkOf).join('\n')}
<p class="quiet" style="margin:32px 0 0;font-size:13px;color:#5b606a">${escape(`${words.why} ${cleanLine(notice.reason)}`)}</p>
${unsubscribeUrl ? `<p class="quiet" style="margin:4px 0 0;font-size:13px;color:#5b606a">${anchorOf({ label: words.unsubscribe, url: unsubscribeUrl })}</p>` : ''}
</div>
</body>
</html>
`
}

function lineOf({ label, value }: Line): string {
  return `<p style="margin:0 0 4px"><span class="quiet" style="color:#5b606a">${escape(label)}:</span> ${escape(value)}</p>`
}

function quoteOf(comment: string): string {
  const lines = comment.split('\n').map(escape).join('<br>')
  return `<blockquote class="quote" dir="auto" style="margin:16px 0;padding:12px 16px;border-inline-start:4px solid #8a909c;background:#f3f4f6;color:#1c1e22">${lines}</blockquote>`
}

function buttonOf({ label, url }: NoticeLink): string {
  return `<p style="margin:24px 0 12px"><a class="button" href="${escape(url)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1f4fbf;color:#ffffff;text-decoration:none;font-weight:600">${escape(label)}</a></p>`
}

function linkOf(link: NoticeLink): string {
  return `<p style="margin:0 0 8px">${anchorOf(link)}</p>`
}

function anchorOf({ label, url }: NoticeLink): string {
  return `<a class="link" href="${escape(url)}" style="color:#1f4fbf">${escape(label)}</a>`
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}
