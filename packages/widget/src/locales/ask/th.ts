import type { Ask } from '../strings.ts'

export default {
  nps: 'คุณมีแนวโน้มที่จะแนะนำ {company} ให้เพื่อนหรือเพื่อนร่วมงานมากน้อยเพียงใด',
  csat: 'คุณพอใจกับ {company} มากน้อยเพียงใด',
  ces: '{company} ช่วยให้ฉันจัดการปัญหาได้ง่าย',
  reason: 'เหตุผลหลักของคะแนนที่คุณให้คืออะไร',
  byBand: {
    detractor: 'เราควรแก้ไขเรื่องใดก่อน',
    passive: 'ต้องทำอย่างไรจึงจะได้ 10 คะแนน',
    promoter: 'คุณประทับใจสิ่งใดมากที่สุด',
  },
} satisfies Ask
