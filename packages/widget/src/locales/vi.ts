import type { Strings } from './strings.ts'

export default {
  close: 'Đóng',
  send: 'Gửi',
  next: 'Tiếp theo',
  back: 'Quay lại',
  skip: 'Bỏ qua',
  optional: 'Không bắt buộc',
  later: 'Hỏi tôi sau',
  other: 'Khác',
  yes: 'Có',
  no: 'Không',
  consent: 'Tôi đồng ý được liên hệ về câu trả lời của mình.',
  required: 'Vui lòng trả lời trước.',
  thanks: 'Xin cảm ơn.',
  step: 'Câu hỏi {step}/{steps}',
  nps: ['Hoàn toàn không có khả năng', 'Khả năng cực kỳ cao'],
  csat: ['Rất không hài lòng', 'Rất hài lòng'],
  csatFaces: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  ces: ['Hoàn toàn không đồng ý', 'Hoàn toàn đồng ý'],
} satisfies Strings
