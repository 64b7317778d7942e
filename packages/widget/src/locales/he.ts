import type { Strings } from './strings.ts'

export default {
  dir: 'rtl',
  close: 'סגירה',
  send: 'שליחה',
  next: 'הבא',
  back: 'חזרה',
  skip: 'דילוג',
  optional: 'לא חובה',
  later: 'לשאול אחר כך',
  other: 'אחר',
  yes: 'כן',
  no: 'לא',
  consent: 'אפשר ליצור איתי קשר לגבי התשובה שלי.',
  required: 'יש להשיב תחילה.',
  thanks: 'תודה.',
  step: 'שאלה {step} מתוך {steps}',
  nps: ['כלל לא סביר', 'סביר ביותר'],
  csat: ['מאוד לא מרוצה', 'מאוד מרוצה'],
  csatFaces: ['מאוד לא מרוצה', 'לא מרוצה', 'ניטרלי', 'מרוצה', 'מאוד מרוצה'],
  ces: ['בהחלט לא מסכים/ה', 'בהחלט מסכים/ה'],
} satisfies Strings
