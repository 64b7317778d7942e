import fc from 'fast-check'
import type { Notice } from '../notice.ts'

/** What an owner is told about an unhappy customer. */
export const unhappy: Notice = {
  title: 'Ana Silva gave Checkout 3 of 10',
  score: { value: 3, highest: 10, band: 'detractor' },
  comment: 'The parcel never came.\nNobody answers <b>my mails</b>!',
  touchpoint: 'Checkout',
  person: 'Ana Silva',
  link: 'https://loop.example/responses/r-1?project=shop&tab=person',
  actions: [
    { label: 'Claim', url: 'https://loop.example/cases/c-1/claim' },
    { label: 'I contacted the customer', url: 'https://loop.example/cases/c-1/contacted' },
  ],
  facts: [{ label: 'Plan', value: 'Pro' }],
  reason: 'You own the touchpoint Checkout.',
}

const NASTY = [
  '<!channel> <!here> <@U024BE7LH> <#C024BE7LR|general>',
  '@everyone @here <@&165511591545143296> <@80351110224678912>',
  '<at>Everyone</at> [click](javascript:alert(1)) **bold** `code` ~~gone~~ ||spoiler||',
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;',
  'Subject\r\nBcc: everybody@shop.example\r\n\r\nnew body',
  '\u202Etxt.exe \u0000\u0007\u001B[31m \uD83D \uDE00',
  '> not a quote\n>>> nor this\n# nor a title\n- nor a list\n-- \n.\nQUIT',
  '👩‍👩‍👧‍👦'.repeat(800),
  '漢'.repeat(6000),
  '\\'.repeat(3000),
  ' \n\t ',
]

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 5000 }),
  fc.string({
    unit: fc.constantFrom('<', '@', '\\', '*', '`', '\uD83D', '\r', '\n', '"', '漢'),
    maxLength: 9000,
  }),
)

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    '//x',
    '',
    `https://x.example/${'a'.repeat(4000)}`,
  ),
  fc.constant('https://x.example/a)b](c)?d=<e>&f="g"|h'),
)

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** Any notice that there can be, and most that there cannot. */
export const anyNotice: fc.Arbitrary<Notice> = fc.record({
  title: text,
  score: optional(
    fc.record({
      value: fc.integer({ min: 0, max: 10 }),
      highest: fc.constantFrom(5, 7, 10),
      band: optional(fc.constantFrom('detractor' as const, 'passive' as const, 'promoter' as const)),
    }),
  ),
  comment: optional(text),
  touchpoint: optional(text),
  person: optional(text),
  link: optional(url),
  actions: fc.array(fc.record({ label: text, url }), { maxLength: 12 }),
  facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 40 }),
  reason: text,
})

/** As long as can be, in characters that take three bytes each. */
export const endless: Notice = {
  title: '漢'.repeat(9000),
  score: { value: 10, highest: 10, band: 'promoter' },
  comment: '漢'.repeat(9000),
  touchpoint: '漢'.repeat(9000),
  person: '漢'.repeat(9000),
  link: `https://loop.example/${'a'.repeat(970)}`,
  actions: Array.from({ length: 12 }, (_, index) => ({
    label: '漢'.repeat(900),
    url: `https://loop.example/${'a'.repeat(index % 2 ? 970 : 1900)}`,
  })),
  facts: Array.from({ length: 40 }, () => ({ label: '漢'.repeat(900), value: '漢'.repeat(9000) })),
  reason: '漢'.repeat(9000),
}
