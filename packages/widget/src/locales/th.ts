import type { Strings } from './strings.ts'

export default {
  close: 'ปิด',
  send: 'ส่ง',
  next: 'ถัดไป',
  back: 'ย้อนกลับ',
  skip: 'ข้าม',
  optional: 'ไม่บังคับ',
  later: 'ถามภายหลัง',
  other: 'อื่น ๆ',
  yes: 'ใช่',
  no: 'ไม่ใช่',
  consent: 'ติดต่อฉันเกี่ยวกับคำตอบนี้ได้',
  required: 'โปรดตอบก่อน',
  thanks: 'ขอบคุณ',
  step: 'คำถามที่ {step} จาก {steps}',
  nps: ['ไม่มีแนวโน้มเลย', 'มีแนวโน้มมากที่สุด'],
  csat: ['ไม่พอใจมาก', 'พอใจมาก'],
  csatFaces: ['ไม่พอใจมาก', 'ไม่พอใจ', 'เฉย ๆ', 'พอใจ', 'พอใจมาก'],
  ces: ['ไม่เห็นด้วยอย่างยิ่ง', 'เห็นด้วยอย่างยิ่ง'],
} satisfies Strings
