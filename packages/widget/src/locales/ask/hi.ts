import type { Ask } from '../strings.ts'

export default {
  nps: 'इस बात की कितनी संभावना है कि आप किसी मित्र या सहकर्मी को {company} का सुझाव देंगे?',
  csat: 'आप {company} से किस हद तक संतुष्ट हैं?',
  ces: '{company} ने मेरी समस्या का समाधान आसान बना दिया।',
  reason: 'आपके स्कोर का मुख्य कारण क्या है?',
  byBand: {
    detractor: 'हमें सबसे पहले क्या सुधारना चाहिए?',
    passive: '10 अंक पाने के लिए हमें क्या करना होगा?',
    promoter: 'आपको सबसे ज़्यादा क्या पसंद है?',
  },
} satisfies Ask
