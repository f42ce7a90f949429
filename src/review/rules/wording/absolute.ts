import { hitsOf, type SentenceRule } from '../rule'

/** 最, 第一 and 首 alone also stand in one true science sentence of eight, so they count only where something is sold. */
const superlatives =
  /国家级|最高级|最佳|最好|最先进|最有效|最安全|顶级|极品|第一品牌|销量第一|全国第一|世界第一|唯一|独一无二|首选|王牌|史无前例|前所未有|万能/u
const absolutes =
  /绝对(?:安全|有效|无害|没有|不会|可靠|健康)|(?:百分之百|百分百|100\s?%)(?:安全|无害|纯天然|有保障|准确)|(?:没有|无|零)(?:任何|一点)?(?:毒)?副作用|零风险|完全(?:无害|没有(?:任何)?(?:风险|危害|副作用))|永远不会|任何人都(?:可以|能|适合)|人人都(?:能|该|应)(?:吃|喝|服用|补充)|一劳永逸/u
/** 不是绝对安全, 没有绝对的安全: the opposite of a promise. */
const negated = /(?:不是|并非|不存在|没有|谈不上|不等于|不代表|不能保证|难以|无法|未必|并不)[^,。;]{0,6}$/u

/** Absolute promises: advertising law where something is sold, else a wording that science cannot back. */
export const absolute: SentenceRule = {
  id: 'absolute-claim',
  reference: '《中华人民共和国广告法》（2021 年修正）第九条第（三）项',
  find:
    () =>
    ({ text, commercial, stance }) => {
      if (stance === 'refuted_here') return []
      const sold = commercial
        ? hitsOf(text, superlatives, {
            severity: 'high',
            message: { zh: '推介商品或服务时使用了绝对化用语', en: 'An absolute term beside a product or service' },
            hint: { zh: '删去绝对化用语，或删去推介内容', en: 'Remove the superlative or the promotion' },
          })
        : []
      const promised = hitsOf(text, absolutes, {
        severity: commercial ? 'high' : 'medium',
        message: { zh: '绝对化的表述难以有科学依据', en: 'An absolute statement that science can hardly back' },
        hint: { zh: '写明适用范围、条件和例外', en: 'State range, conditions and exceptions' },
      })
      return [...sold, ...promised].filter(({ start }) => !negated.test(text.slice(0, start)))
    },
}
