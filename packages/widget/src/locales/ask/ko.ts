import type { Ask } from '../strings.ts'

export default {
  nps: '친구나 동료에게 {company} 이용을 추천하실 가능성은 얼마나 되나요?',
  csat: '{company}에 얼마나 만족하시나요?',
  ces: '{company} 덕분에 문제를 쉽게 해결할 수 있었습니다.',
  reason: '이 점수를 주신 주된 이유는 무엇인가요?',
  byBand: {
    detractor: '무엇을 가장 먼저 개선해야 할까요?',
    passive: '10점이 되려면 무엇이 필요할까요?',
    promoter: '가장 높이 평가하시는 점은 무엇인가요?',
  },
} satisfies Ask
