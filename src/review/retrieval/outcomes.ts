/** What an entry threatens with, */
const harm =
  /癌|有毒|中毒|毒素|毒水|剧毒|致命|爆炸|畸形|白血病|失明|瞎|早熟|不孕|不育|流产|猝死|有害|致病|传染|染上|得病|伤[身肝肾]|辐射大|带辐射|结石|肿瘤|(?<!不)会得/u

/** and words in which people tell of harm, however they put it. */
const bad =
  /[癌瘤毒病伤害死命痛疼坏炸爆危险烂瞎聋傻残畸掉毁惨吓怕慌光炎肿堵脏菌虫染传烧漏胶蜡铅晕吐拉胸胎眼糊黑变少弱低完救急惹招祸别扔停戒躲症痴呆]|流产|会得|[打吃喝用碰]不得|反而|超标|亚硝|医[院生]|住院|查出|晚期|透析|早熟|不[孕育能敢要]|怀不上|辐射|射线|垃圾|激素|农药|甲醛|化学|残留|贫血|结石|发育|月经|作孽|遭|离.{0,4}远/u

/** So many letters say one plain thing. */
const fewLetters = 24
const stirred = /[!?！？“”]/u

/**
 * Whether a short, calm sentence that stands alone tells nothing of the harm that a wording threatens with: 微波炉加热食物又快又方便 states
 * no 微波炉加热的食物会致癌, however many of its words it has. In longer or louder texts the harm may be told in words nobody listed.
 */
export const isCalmBeside = (wording: string, passage: readonly string[]): boolean => {
  const [text = ''] = passage
  if (passage.length !== 1 || text.length > fewLetters || stirred.test(text)) return false
  return harm.test(wording) && !bad.test(text)
}
