/** What an entry says will come of something: harm, */
const harm =
  /癌|有毒|中毒|毒素|毒水|剧毒|致命|爆炸|畸形|白血病|失明|瞎|早熟|不孕|不育|流产|猝死|有害|致病|传染|染上|得病|伤[身肝肾]|辐射大|带辐射/u
/** or a benefit. */
const benefit =
  /治|补[血钙肾脑气铁锌]|抗癌|预?防|降[血压脂糖尿]|排毒|减肥|解酒|退烧|消炎|祛|增强|长高|明目|软化|代替|替代|杀[死菌]|吸[收走]|除|美白|清肺|通便|壮阳|养胃|百病/u

/** Words in which people tell of harm however they put it, */
const bad =
  /[癌瘤毒病伤害死命痛疼坏炸爆危险烂瞎聋傻残畸掉毁惨吓怕慌光炎肿堵脏菌虫染传烧漏胶蜡铅晕吐拉胸胎眼糊黑变少弱低完救急惹招祸别扔停戒躲]|超标|亚硝|医[院生]|住院|查出|晚期|透析|早熟|不[孕育能敢要]|怀不上|辐射|射线|垃圾|激素|农药|甲醛|化学|残留|贫血|结石|发育|月经|作孽|遭|离.{0,4}远/u
/** and of a benefit. */
const good =
  /[治补防抗降排减解退消祛去增强高亮软代替顶杀灭吸除净白清润通壮养好灵效光走掉护保健免安愈缓轻松长开化醒抵挡隔赶逃救撑够瘦]|明目|管用|没[了再有]|不[见用怕会得]|干净|恢复|正常|止|下来|[上回]来|红润|精神|年轻|一样|等于|就行|转阴|断根/u

const has = (passage: readonly string[], words: RegExp) => passage.some((text) => words.test(text))

/**
 * 1 for harm, then for a benefit, that a wording tells of and no sentence of a passage, in whatever words: who says that a cactus by the
 * screen wants sun does not say that it shields from rays.
 */
export const untoldOutcomes = (wording: string, passage: readonly string[]): [number, number] => {
  const isHarm = harm.test(wording)
  return [isHarm && !has(passage, bad) ? 1 : 0, !isHarm && benefit.test(wording) && !has(passage, good) ? 1 : 0]
}
