// What no list of stop words has: how each language says no, and words that judge without saying what they judge.

const split = (words: string) => words.split(' ')

/** They turn what follows round, so they stay beside it: "does not work". */
export const NEGATIONS: Readonly<Record<string, readonly string[]>> = {
  de: split('nicht kein keine keinen keinem keiner nie niemals ohne niemand nichts'),
  en: split(
    "not no never without none nobody nothing don't doesn't didn't isn't wasn't aren't weren't can't cannot couldn't won't wouldn't hasn't haven't",
  ),
  es: split('no nunca sin nadie nada ningún ninguna tampoco jamás'),
  fr: split('ne n pas jamais sans aucun aucune personne rien plus'),
  it: split('non mai senza nessuno nessuna niente nulla'),
  nl: split('niet geen nooit zonder niemand niets'),
  pt: split('não nao nunca sem ninguém nada nenhum nenhuma jamais falta faltam'),
  ru: split('не нет никогда без никто ничего'),
  sv: split('inte ingen inget inga aldrig utan'),
  zh: split('不 没 没有 无 未 不能 无法 不会'),
}

/** "Very good", and nothing about what. */
export const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  de: split(
    'gut gute guter gutes guten schlecht schlechte super toll prima top perfekt okay ok klasse zufrieden unzufrieden hervorragend ausgezeichnet bestens schön mega spitze danke immer besser beste bester leider wirklich einfach mehr gerne gern ganz enttäuscht enttäuschend falsch',
  ),
  en: split(
    'wrong disappointed disappointing disappointment good great bad ok okay nice excellent perfect awesome amazing fine best better worst worse terrible awful poor horrible satisfied unsatisfied happy unhappy love loved like liked thanks thank really always everything nothing just get got well fantastic brilliant wonderful superb decent please much lot lots bit quite also still even ever',
  ),
  es: split(
    'bueno buena buenos buenas bien malo mala mal excelente perfecto perfecta genial ok satisfecho satisfecha mejor mejores peor gracias encanta gusta todo toda todos siempre increíble estupendo fantástico pésimo decepcionado decepcionada decepcionante',
  ),
  fr: split(
    'bon bonne bons bonnes bien mauvais mauvaise excellent excellente parfait parfaite super ok satisfait satisfaite mieux meilleur meilleure merci top génial nickel toujours tout tous toutes rien très trop vraiment déçu déçue décevant',
  ),
  it: split(
    'buono buona buoni buone bene cattivo male ottimo ottima ottimi ottime eccellente perfetto perfetta ok soddisfatto soddisfatta meglio migliore peggio grazie sempre tutto tutti molto troppo bravi bello',
  ),
  nl: split(
    'goed goede slecht slechte prima top super perfect ok oke oké tevreden ontevreden uitstekend beter beste fijn mooi bedankt altijd alles heel erg gewoon',
  ),
  pt: split(
    'bom boa bons boas bem ruim mau má ótimo ótima otimo otima ótimos ótimas otimos excelente excelentes exelente perfeito perfeita maravilhoso maravilhosa maravilha legal top ok satisfeito satisfeita satisfatório satisfatória melhor melhores melhorar pior péssimo péssima obrigado obrigada parabéns gosto gostei gostando adoro amo tudo sempre nada muito muita muitos muitas bastante super nota ainda assim porque pois pouco pode poderia deve deveria fazer faz ser ter bacana show interessante importante decepcionado decepcionada',
  ),
  ru: split(
    'хорошо хороший хорошая плохо плохой плохая отлично отличный отличная супер ок нормально доволен довольна спасибо лучше лучший хуже ужасно прекрасно всё всегда очень',
  ),
  sv: split(
    'bra dålig dåligt toppen super perfekt ok okej nöjd missnöjd bättre bäst tack alltid allt mycket fin fint',
  ),
  zh: split(
    '好 很好 非常好 不错 差 很差 太差 满意 不满意 非常满意 很满意 还可以 可以 还行 一般 棒 很棒 赞 完美 喜欢 谢谢 感谢 挺 挺好 不好 太 特别 非常 有点 有点儿 一点 比较 真 真的 真是 十分 总体 整体 希望 觉得 感觉 最好 更好 总是 一直 每次 经常 都 完全 实在 超级 超 蛮 些 一些 东西 里 只能 居然 竟然 还没 就是',
  ),
}

/** What the lists of stop words leave out, and comments are full of. */
export const FILLERS: Readonly<Record<string, readonly string[]>> = {
  de: split(
    'mal schon eigentlich halt eben etwas alles viel viele wenig heute gestern kommt kam gibt geht ging macht gemacht bekommen wurde wurden worden dass daß bisschen paar immer wieder leider trotzdem deshalb jedoch sowie',
  ),
  en: split(
    "would could one two also us get gets getting got make makes made go going went thing things way time times day days think know see say said take took need needs use used using i'm it's want still well since yet back new first last many every another something anything someone now today yesterday three four five six seven eight nine ten twenty thirty forty fifty half once twice far longer",
  ),
  es: split(
    'ser hacer hace hizo tener tiene tienen puede pueden cosa cosas vez veces día días algo alguien aunque así ahora aquí cada otro otra otros otras sólo hay he ha han era',
  ),
  fr: split(
    'faire fait faut peut peuvent chose choses fois jour jours cela ça ca cette donc alors après avant encore quand comme plus moins autre autres chaque quelque déjà aussi car dès si',
  ),
  it: split(
    'fare fatto può possono cosa cose volta volte giorno giorni così ancora dopo prima altro altri ogni qualche già poi però',
  ),
  nl: split(
    'keer dag dagen dingen ding gaat ging maken gemaakt krijg krijgen kreeg weer toch wel steeds even nou echt jullie',
  ),
  pt: split(
    'todo toda todos todas algum alguma alguns algumas outro outra outros outras cada porém pra pro mim nós gente vez vezes coisa coisas dia dias feito feita quanto certo certa exemplo acho ficou fica ficar está estar ta tá tô sendo seja ter tem vem vou vai vcs vc desta deste essa esse aqui ali agora então onde enquanto porque por que apenas sobre dentro desde ainda além durante através alguém ninguém mesmo mesma sim não ok dar dá deixar deixa deixando sei saber acredito vezes parte fazemos fazem fazendo conforme poderia poderiam deveriam pudesse ficaria realizado realizada referente',
  ),
  ru: split('очень это все мой моя мне нам раз день дня просто'),
  sv: split('gång gånger dag dagar sak saker gå går gick få får fick göra gör gjorde'),
  zh: split(
    '了 的 着 太 很 都 也 就 还 又 再 没有 时候 现在 今天 昨天 这次 上次 第一次 几次 一次 次 天 两天 一个 一直 已经 可能 知道 说 给 去 来 让 被 需要 应该 能够 不会 不能 不是 没 不 小时 分钟 半天 好几 多次 结果 后来 但是 不过 而且 虽然 因为 所以 如果 以后 之后 之前 问题 面上 就到 第二 也不 我的 得很 很多 马上 当天 两次 三次 五次 几天 最后',
  ),
}
