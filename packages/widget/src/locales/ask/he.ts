import type { Ask } from '../strings.ts'

export default {
  nps: 'מה הסבירות שתמליצו על {company} לחברים או לעמיתים?',
  csat: 'עד כמה אתם מרוצים מחברת {company}?',
  ces: 'חברת {company} הקלה עליי לטפל בעניין שלי.',
  reason: 'מהי הסיבה העיקרית לציון שנתתם?',
  byBand: {
    detractor: 'מה עלינו לשפר תחילה?',
    passive: 'מה חסר כדי להגיע ל־10?',
    promoter: 'מה אתם מעריכים יותר מכול?',
  },
} satisfies Ask
