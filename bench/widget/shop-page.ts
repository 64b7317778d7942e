const KINDS = ['Kettle', 'Teapot', 'Mug', 'Bowl', 'Carafe', 'Tray', 'Jar', 'Vase']
const GLAZES = ['ash', 'clay', 'moss', 'ink', 'sand', 'slate', 'rust', 'pearl']
const PRODUCTS = GLAZES.flatMap((glaze) => KINDS.map((kind) => ({ glaze, kind })))

const CSS = `
*, *::before, *::after { box-sizing: border-box; margin: 0 }
body { font: 16px/1.5 system-ui, sans-serif; color: #22262d; background: #faf8f5 }
a { color: inherit }
header { display: flex; align-items: center; gap: 24px; padding: 16px 32px; border-bottom: 1px solid #ddd6cc }
header nav { display: flex; gap: 16px; margin-inline-start: auto }
main { max-width: 1200px; margin: 0 auto; padding: 32px }
h1 { font-size: 36px; line-height: 1.2; margin-bottom: 8px }
.lead { max-width: 60ch; margin-bottom: 32px; color: #5b6270 }
.shelf { display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px; padding: 0; list-style: none }
.product { display: flex; flex-direction: column; overflow: hidden; border-radius: 12px; background: #fff }
.picture { aspect-ratio: 4 / 3; background: linear-gradient(135deg, #e9e1d5, #cfc2ae) }
.picture.moss { background: linear-gradient(135deg, #dfe6d6, #a9b892) }
.picture.ink { background: linear-gradient(135deg, #d5dae6, #7f8aa6) }
.picture.slate { background: linear-gradient(135deg, #dcdfe2, #98a0a8) }
.about { display: grid; gap: 4px; padding: 16px }
.about h2 { font-size: 18px }
.about p { font-size: 14px; color: #5b6270 }
.about dl { display: grid; grid-template-columns: auto 1fr; gap: 0 12px; font-size: 13px }
.about dd { text-align: end }
.buy { display: flex; align-items: center; justify-content: space-between; margin-top: 8px }
.price { font-size: 18px; font-weight: 600 }
button { padding: 8px 16px; border: 0; border-radius: 8px; background: #1a6b4f; color: #fff; font: inherit }
footer { padding: 32px; border-top: 1px solid #ddd6cc; font-size: 14px; color: #5b6270 }
`

/**
 * The same shop for every variant: about 30 kB without scripts, styles or pictures of its own to wait for. It is
 * painted only when it is whole, as a busy parser would otherwise shift it by itself.
 */
export function shopPage(head: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stoneware</title>
<link rel="icon" href="data:,">
<link rel="expect" href="#end" blocking="render">
<style>${CSS}</style>
${head}
</head>
<body>
<header>
<strong>Stoneware</strong>
<nav><a href="#new">New</a><a href="#table">Table</a><a href="#kitchen">Kitchen</a><a href="#cart">Cart (2)</a></nav>
</header>
<main>
<h1>Thrown by hand, fired once</h1>
<p class="lead">Every piece comes out of the same kiln in Utrecht, so no two are quite alike. Orders leave on Tuesdays.</p>
<ul class="shelf">
${PRODUCTS.map(productCard).join('\n')}
</ul>
</main>
<footer id="end">Delivery within three days. Returns within thirty. Questions are answered by the people at the wheel.</footer>
</body>
</html>`
}

function productCard({ glaze, kind }: (typeof PRODUCTS)[number], index: number): string {
  return `<li class="product" id="p${index}">
<div class="picture ${glaze}" role="img" aria-label="${kind} in ${glaze}"></div>
<div class="about">
<h2>${kind}, ${glaze}</h2>
<p>A ${kind.toLowerCase()} glazed in ${glaze} inside and out, left bare at the foot.</p>
<dl><dt>Height</dt><dd>${8 + (index % 17)} cm</dd><dt>Weight</dt><dd>${240 + index * 13} g</dd><dt>Left</dt><dd>${1 + (index % 9)}</dd></dl>
<div class="buy"><span class="price">€ ${18 + ((index * 7) % 60)}.00</span><button type="button" data-add="p${index}">Add</button></div>
</div>
</li>`
}
