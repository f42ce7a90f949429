import type { Dimension } from '../../../numbers/units'

/**
 * The name of a quantity directly before a figure, or behind it as in 5毫升的温度, and the kinds of unit that it never has.
 */
export type Clash = { of: RegExp; behind?: RegExp; never: readonly Dimension[]; zh: string; en: string }

/** What may stand between the name of a quantity and its figure. */
const link = String.raw`(?:的|约|为|是|以|达到?|可达|可以?|超过|在|有|高达|仅|只有|平均|大约|一般|通常|正常|近|将近|接近|能|一?直?保持|都|均|应|宜|需要?|要求?|建议|推荐|稳定|常年?|长期|始终|维持|控制|介于|处于|最好|最高|最低|最大|最小|大致|基本|普遍|往往|设定?|不[应得能宜可]|不?低于|不?高于|不?大于|不?小于|不超过|至少|不足|不到|到了|达到了|上限|限值|[升降调]到|(?:加热|升温|烧|冷却|冻|烤|煮)(?:到|至)|[低高][至到]|(?:下?降|上?升|回升|跌|骤降|猛降|飙升|攀升)(?:到|至)了?|提高到|曾|已经?|会|可能|[:=\s])*`
/** Ends with the name, but for what links it to its figure. */
export const name = (words: string) => new RegExp(`(?:${words})(?:\\([^)]{1,8}\\))?${link}$`, 'u')
/** Begins with the name, but for what joins it to its figure. */
export const behind = (words: string) =>
  new RegExp(`^(?:左右|上下|以上|以下|多)?的(?:${words})(?![计表差板量器仪尺压度])`, 'u')
/** Kinds that are measured of bodies and currents, never of their extent. */
export const solid = ['mass', 'energy', 'power', 'pressure', 'voltage', 'current', 'force'] as const
