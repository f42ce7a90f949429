/** Words in which 与, 或 and 非 join nothing. */
const ordinary =
  /参与|给与|赠与|授与|赋与|干与|与[会其否人世众时日生此共]|事与愿违|或[许者是多]|抑或|间或|非[洲常法凡但典议遗得要农]|非(?:营利|处方|转基因|甾体|酒精|电离|接触|药物|正规|正常|小细胞|霍奇金|结核|特异|激素|油炸|遗传|布司他|糖|淀粉|必需|传染|吸烟|典型)|[除并是莫无绝岂若南北东西中亚]非|口是心非|想入非非|今非昔比|啼笑皆非/gu

const beginning = /^(?:与|或)(?=.)/u
const ending = /(?<=.)(?:与|或)$|(?<=\p{Script=Han})(?:and|or)$/iu
const between = /(?<=\p{Script=Han})(and|or|not)(?=\p{Script=Han})/iu
const denying = /^not(?=\p{Script=Han})/iu

/** `isDue`: an operand stands before the word. `isFollowed`: one stands behind it. */
type Beside = { isDue: boolean; isFollowed: boolean }

const isOrdinary = (word: string, at: number) =>
  [...word.matchAll(ordinary)].some(({ 0: found, index }) => index <= at && at < index + found.length)

const withoutBeginning = (word: string, isDue: boolean): string[] => {
  const [found] = (isDue ? beginning : denying).exec(word) ?? []
  return found === undefined || isOrdinary(word, 0) ? [word] : [found, word.slice(found.length)]
}

const withoutEnding = (word: string): string[] => {
  const found = ending.exec(word)
  return !found || isOrdinary(word, found.index) ? [word] : [word.slice(0, found.index), found[0]]
}

/**
 * An unquoted word of an expression, parted from operators that stand close to it where they can be nothing else: between Chinese characters
 * in Latin letters, or where two operands would stand side by side without them. 绿豆与降压 stays one word, as 参与者 must.
 */
export const parted = (word: string, { isDue, isFollowed }: Beside): string[] => {
  const [first = '', ...rest] = word.split(between)
  const parts = [...withoutBeginning(first, isDue), ...rest]
  const last = parts.at(-1) ?? ''
  return isFollowed ? [...parts.slice(0, -1), ...withoutEnding(last)] : parts
}

const inside = /[与或]|^非(?=..)|(?<=..)非(?=..)/u

/** The operator that an unquoted word may be meant to hold; null when it holds none or is a word of everyday language. */
export const operatorInside = (word: string): string | null =>
  inside.exec(word.replace(ordinary, (found) => '＿'.repeat(found.length)))?.[0] ?? null
