import { expect, test } from 'vitest'
import { createGuess } from './guess-language.ts'
import { languagesOf } from './languages-of.ts'

const short: Record<string, string[]> = {
  en: ['delivery was late', 'support never called back', 'The box was damaged', 'rude staff at the counter'],
  de: ['zu teuer', 'Lieferung zu spät', 'niemand geht ans Telefon', 'freundliche Beratung'],
  es: ['llegó tarde', 'la entrega fue rápida', 'no contestan el teléfono', 'mala calidad'],
  fr: ['livraison en retard', 'personne ne répond', 'produit cassé', 'délai trop long'],
  pt: ['muito bom atendimento', 'não funciona direito', 'facilitou nosso trabalho', 'precisa melhorar'],
  it: ['consegna in ritardo', 'troppo caro', 'molto gentili', 'spedizione veloce'],
  zh: ['物流太慢了', '客服态度差', 'App 闪退', '很好', '送得很快。', '太贵了，不好。'],
  ja: ['配送が遅い', '満足です'],
  ko: ['배송이 늦어요'],
  el: ['πολύ αργά'],
}

test('a few words are enough, among the languages that are there', async () => {
  const guess = await createGuess(Object.keys(short))
  for (const [language, texts] of Object.entries(short))
    for (const text of texts) expect([text, guess(text).language]).toEqual([text, language])
})

test('what tells nothing is taken for the language of the page, else for the commonest', async () => {
  const guess = await createGuess(['pt', 'en'])
  expect(guess('!!! 10').language).toBe('pt')
  expect(guess('!!! 10', 'en-GB').language).toBe('en')
  expect(guess('!!! 10', 'fr').language).toBe('pt')
})

test('among all languages only long and clear texts are sure', async () => {
  const guess = await createGuess()
  expect(guess('ok').isSure).toBe(false)
  expect(guess('The delivery was late and nobody told me')).toEqual({ language: 'en', isSure: true })
  expect(guess('…')).toEqual({ language: 'und', isSure: false })
})

test('a language is there where enough comments are surely in it', async () => {
  const english = Array.from({ length: 200 }, () => 'The delivery was late and nobody told me')
  const few = ['muy bueno', 'excelente', 'Sehr gut, alles bestens, gerne wieder']
  const more = Array.from({ length: 6 }, () => 'Die Lieferung kam zu spät und niemand ging ans Telefon')
  const guess = await createGuess()
  expect(languagesOf([...english, ...few], guess)).toEqual(['en'])
  expect(languagesOf([...english, ...few, ...more], guess)).toEqual(['en', 'de'])
  expect(languagesOf(few.slice(0, 2), guess)).toEqual([])
})
