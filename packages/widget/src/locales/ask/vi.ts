import type { Ask } from '../strings.ts'

export default {
  nps: 'Khả năng Quý khách giới thiệu {company} cho bạn bè hoặc đồng nghiệp là bao nhiêu?',
  csat: 'Quý khách hài lòng với {company} ở mức nào?',
  ces: '{company} đã giúp tôi giải quyết vấn đề một cách dễ dàng.',
  reason: 'Lý do chính cho điểm số của Quý khách là gì?',
  byBand: {
    detractor: 'Chúng tôi nên khắc phục điều gì trước tiên?',
    passive: 'Chúng tôi cần làm gì để đạt điểm 10?',
    promoter: 'Quý khách đánh giá cao điều gì nhất?',
  },
} satisfies Ask
