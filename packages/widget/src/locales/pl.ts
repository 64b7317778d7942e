import type { Strings } from './strings.ts'

export default {
  close: 'Zamknij',
  send: 'Wyślij',
  next: 'Dalej',
  back: 'Wstecz',
  skip: 'Pomiń',
  optional: 'Opcjonalnie',
  later: 'Zapytaj później',
  other: 'Inne',
  yes: 'Tak',
  no: 'Nie',
  consent: 'Zgadzam się na kontakt w sprawie mojej odpowiedzi.',
  required: 'Najpierw prosimy o odpowiedź.',
  thanks: 'Dziękujemy.',
  step: 'Pytanie {step} z {steps}',
  nps: ['Zupełnie nieprawdopodobne', 'Niezwykle prawdopodobne'],
  csat: ['Bardzo niezadowolony/a', 'Bardzo zadowolony/a'],
  csatFaces: [
    'Bardzo niezadowolony/a',
    'Niezadowolony/a',
    'Neutralnie',
    'Zadowolony/a',
    'Bardzo zadowolony/a',
  ],
  ces: ['Zdecydowanie się nie zgadzam', 'Zdecydowanie się zgadzam'],
} satisfies Strings
