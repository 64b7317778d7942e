import type { Language } from './customers.ts'

type Sentences = Record<Language, readonly string[]>

const of = (en: readonly string[], pt: readonly string[], zh: readonly string[]): Sentences => ({
  en,
  pt,
  'zh-Hans': zh,
})

/** What customers of the generated company write, by what they write about. */
export const SENTENCES = {
  waiting: of(
    [
      'I waited half a day for the technician while the machine stood still.',
      'The technician came hours late and nobody told me.',
      'Waiting for a technician costs me more than the repair.',
      'Six hours waiting, in the middle of the harvest.',
      'The wait for the technician was far too long.',
    ],
    [
      'Esperei meio dia pelo técnico com a máquina parada.',
      'O técnico chegou horas atrasado e ninguém avisou.',
      'A espera pelo técnico foi demasiado longa.',
      'Seis horas de espera, em plena colheita.',
    ],
    [
      '等技术员等了半天，机器一直停着。',
      '技术员迟到了好几个小时，也没人通知我。',
      '等待维修的时间太长了。',
      '收割季节等了六个小时，损失很大。',
    ],
  ),
  transfers: of(
    [
      'I was passed from one person to the next and had to explain everything again.',
      'Three people on the phone before somebody could help.',
      'Transferred four times. Nobody felt responsible.',
      'Every time I am passed on I start from the beginning.',
    ],
    [
      'Passaram-me de uma pessoa para outra e tive de explicar tudo de novo.',
      'Fui transferido quatro vezes ao telefone.',
      'Falei com três pessoas ao telefone até alguém ajudar.',
    ],
    ['电话被转来转去，每次都要重新解释。', '转接了四次才有人能帮忙。', '客服互相推，没人负责。'],
  ),
  'invoiced-twice': of(
    [
      'I got the same invoice twice, and now a reminder for the second one.',
      'Charged twice. The invoice has to be corrected.',
      'Two invoices. Please check your billing.',
      'The invoice came twice, please check your billing.',
      'Double invoice again, I had to call to have it cancelled.',
    ],
    [
      'Recebi a mesma fatura duas vezes.',
      'Cobraram duas vezes a mesma peça, a fatura está errada.',
      'Duas faturas para uma encomenda, tive de ligar para anular.',
    ],
    ['同一张发票收到了两次。', '一个零件重复开票，金额也不对。', '发票开重了，打电话才取消。'],
  ),
  late: of(
    [
      'The delivery was late and the tracking said nothing.',
      'The parcel came three days late.',
      'Nobody knew when the delivery would come.',
    ],
    [
      'A entrega atrasou três dias.',
      'Ninguém sabia quando a entrega chegava.',
      'Entrega atrasada e sem informação.',
    ],
    ['送货晚了三天。', '没人知道什么时候送到。', '物流太慢，也查不到信息。'],
  ),
  damaged: of(
    [
      'The box was torn and the part had a dent.',
      'The packaging was damaged.',
      'Badly packed, the part was scratched.',
    ],
    ['A embalagem veio rasgada.', 'A peça chegou riscada, mal embalada.'],
    ['包装破了，零件有划痕。', '箱子压坏了。'],
  ),
  misfit: of(
    [
      'The part did not fit, two bolts were too short.',
      'The wrong size, it does not fit my model.',
      'It did not fit at once, I had to file it.',
    ],
    ['A peça não encaixa no meu modelo.', 'O tamanho estava errado, não encaixou.'],
    ['零件尺寸不对，装不上。', '型号不匹配，不能安装。'],
  ),
  manual: of(
    [
      'The instructions are hard to understand.',
      'No drawing in the manual.',
      'The manual does not say how tight the bolts go.',
    ],
    ['O manual é difícil de entender.', 'Faltam desenhos nas instruções.'],
    ['说明书看不懂。', '手册里没有图。'],
  ),
  price: of(
    ['Too expensive for what it is.', 'The price went up again.', 'The price is high compared with others.'],
    ['Muito caro para o que é.', 'O preço subiu outra vez.', 'O preço é alto comparado com outros.'],
    ['价格太贵了。', '又涨价了。', '比别家贵很多。'],
  ),
  'search-bad': of(
    [
      'I could not find the part by its number.',
      'The search shows the wrong model.',
      'It takes long to find anything on the site.',
    ],
    ['Não encontrei a peça pelo número.', 'A pesquisa mostra o modelo errado.'],
    ['按编号找不到零件。', '网站搜索不好用。'],
  ),
  'advice-bad': of(
    [
      'The person on the phone did not know the machine.',
      'The advice was wrong.',
      'Nobody on the phone knew the fault code.',
    ],
    ['Quem atendeu não conhecia a máquina.', 'O conselho estava errado.'],
    ['接电话的人不了解机器。', '给的建议不对。'],
  ),
  again: of(
    [
      'The same fault came back after two days.',
      'It broke again, the same fault.',
      'Repaired twice and the fault is still there.',
    ],
    ['A mesma avaria voltou passados dois dias.', 'Avariou outra vez, a mesma avaria.'],
    ['两天后同样的故障又出现了。', '修了两次还是坏。'],
  ),
  technician: of(
    [
      'The technician knew exactly what to do.',
      'Great technician, explained everything and left the place clean.',
      'Your technician is the reason why I stay.',
      'The technician was excellent, quick and friendly.',
    ],
    [
      'O técnico sabia exatamente o que fazer.',
      'Excelente técnico, explicou tudo e deixou tudo limpo.',
      'O técnico foi rápido e muito competente.',
    ],
    ['技术员非常专业，一看就知道问题。', '师傅技术好，讲解清楚。', '技术员很棒，修得又快又好。'],
  ),
  runs: of(
    [
      'The machine runs like new.',
      'It runs again, and better than before.',
      'Back to work within the hour, it runs perfectly.',
    ],
    ['A máquina trabalha como nova.', 'Voltou a trabalhar melhor do que antes.'],
    ['机器跟新的一样。', '修好以后运转很好。'],
  ),
  report: of(
    [
      'A clear report with photos, I know what was done.',
      'The report says what to watch next time, very useful.',
    ],
    ['Um relatório claro com fotografias.', 'O relatório diz o que vigiar, muito útil.'],
    ['报告很清楚，还有照片。', '维修报告很有用。'],
  ),
  punctual: of(
    [
      'The technician came when he said he would.',
      'On time, and he called before.',
      'Punctual to the minute.',
    ],
    ['O técnico chegou à hora combinada.', 'Pontual, e ligou antes.'],
    ['技术员准时到达。', '来之前打了电话，很准时。'],
  ),
  friendly: of(
    ['Friendly and helpful people.', 'Very friendly on the phone.', 'A friendly voice that listens.'],
    ['Pessoas simpáticas e prestáveis.', 'Muito simpáticos ao telefone.'],
    ['态度很友好。', '客服很热情。'],
  ),
  advice: of(
    ['They knew the machine and told me what to try.', 'Good advice on the phone, it saved me a visit.'],
    ['Conheciam a máquina e disseram o que tentar.', 'Bom conselho ao telefone, poupou uma visita.'],
    ['电话里的建议很有用。', '很了解机器，马上告诉我怎么做。'],
  ),
  fast: of(
    ['Here the next morning.', 'Fast, as always.', 'Ordered in the evening, there the next day. Fast!'],
    ['Chegou na manhã seguinte.', 'Rápido, como sempre.', 'Entrega muito rápida.'],
    ['第二天早上就到了。', '速度很快。', '送货非常快。'],
  ),
  packed: of(
    ['Well packed, nothing loose.', 'The packaging is good and easy to open.'],
    ['Bem embalado.', 'A embalagem é boa e fácil de abrir.'],
    ['包装很好。', '包装结实，容易打开。'],
  ),
  quality: of(
    [
      'Solid quality, better than the old part.',
      'Good quality, you feel it in the hand.',
      'The quality is what I expect of Nordwerk.',
    ],
    ['Boa qualidade, melhor do que a peça antiga.', 'Qualidade sólida.'],
    ['质量很好，比旧零件强。', '质量可靠。'],
  ),
  fits: of(
    ['Fits at once.', 'It fitted without any trouble.', 'Fits perfectly, done in ten minutes.'],
    ['Encaixou à primeira.', 'Encaixa na perfeição.'],
    ['一装就合适。', '安装很顺利，正好合适。'],
  ),
  'search-good': of(
    [
      'Found the part by its number at once.',
      'The search by serial number is great.',
      'Easy to find with the drawing.',
    ],
    ['Encontrei logo a peça pelo número.', 'A pesquisa pelo número de série é ótima.'],
    ['按编号马上就找到了。', '用序列号搜索很方便。'],
  ),
  range: of(
    ['You have every part, even for old machines.', 'Parts for my machine from 1998, wonderful.'],
    ['Têm todas as peças, mesmo para máquinas antigas.'],
    ['老机器的零件也有。', '零件很全。'],
  ),
  ordering: of(
    [
      'Ordering took two minutes.',
      'Easy to order, clear what it costs.',
      'The order was done quickly and simply.',
    ],
    ['Encomendar demorou dois minutos.', 'Fácil de encomendar.'],
    ['下单很简单。', '两分钟就订好了。'],
  ),
  'price-good': of(
    ['A fair price.', 'The price is right for the quality.'],
    ['Preço justo.', 'O preço é bom para a qualidade.'],
    ['价格合理。', '性价比不错。'],
  ),
} as const satisfies Record<string, Sentences>
