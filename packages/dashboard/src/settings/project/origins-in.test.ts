import { expect, test } from 'vitest'
import { originsIn } from './origins-in.ts'

test('sites are read line by line, each once', () => {
  expect(originsIn('https://Shop.example/\n\nhttp://localhost:3000\nhttps://shop.example')).toEqual({
    origins: ['https://shop.example', 'http://localhost:3000'],
  })
  expect(originsIn(' \n')).toEqual({ origins: [] })
})

test.each(['shop.example', 'https://shop.example/cart', 'https://shop.example/?x=1', 'file://x'])(
  '%s is no origin',
  (wrong) => {
    expect(originsIn(`https://a.example\n${wrong}`)).toEqual({ wrong })
  },
)
