import type { Strings } from './strings.ts'

export default {
  close: '닫기',
  send: '보내기',
  next: '다음',
  back: '이전',
  skip: '건너뛰기',
  optional: '선택 사항',
  later: '나중에 답하기',
  other: '기타',
  yes: '예',
  no: '아니요',
  consent: '제 답변과 관련하여 연락하셔도 됩니다.',
  required: '먼저 답변해 주세요.',
  thanks: '감사합니다.',
  step: '질문 {step}/{steps}',
  nps: ['가능성이 전혀 없음', '가능성이 매우 높음'],
  csat: ['매우 불만족', '매우 만족'],
  csatFaces: ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
  ces: ['전혀 동의하지 않음', '전적으로 동의함'],
} satisfies Strings
