/** Words that forbid what stands behind them: none that belongs to another word (特别, 能不得). */
const forbidding =
  /(?:不(?:要|可以?|能|宜|应该?|该|建议|提倡|推荐)|(?<!能|舍)不得|[切请]?勿|严禁|禁止|切忌|(?<![特个分级区性])别(?!人|处|的|慌|怕|急|担心|忘))/gu

/** What an entry holds out: that something helps, or is to be done. */
const promising = /能|可以?|就|要|应|最|防|安全|有效|管用|没事|放心|无害|补|好|治|解|止|退|消|灭|灵|强|该|得|先/u

/** What it threatens with: who forbids the cause says the same as it does. */
const threatening =
  /致癌|得癌|患癌|癌变|上瘾|中毒|有毒|毒素|有害|伤[身肝肾胃眼脑心肺骨人]|损伤|害|死|危险|爆炸|致命|会得|染上|传染|失明|瞎|不[能要可宜得]|变[傻笨黑老成得]|损|早熟|畸形|短命|猝死|致|引[起发]|导致|诱发|加重|残留|超标|越.{1,4}越|才|停不|掉|光|流失|没了|空了|缩|泄|偷|骗|坏了|假|会长|消磁|会被|发怒|只|比/u

/** Letters that say nothing of what is forbidden. */
const plain = new Set('的了着在上下里用把被给去来和与就都再一自己他她它让直接随便')

const enough = 1 / 3
const clauseEnd = /[,，。;；:：!！?？、\n]/u

/** The letters behind each word that forbids, up to the end of its clause. */
const forbiddenIn = (sentence: string): string[][] =>
  [...sentence.matchAll(forbidding)].map(({ index, 0: word }) => {
    const [clause = ''] = sentence.slice(index + word.length).split(clauseEnd, 1)
    return [...new Set(clause.match(/\p{Script=Han}/gu))].filter((letter) => !plain.has(letter))
  })

/**
 * Whether a sentence forbids what an entry holds out: 不要站在大树底下避雨 beside 打雷时躲在大树下最安全. An entry that threatens
 * (隔夜水致癌) is the reason for forbidding, not its opposite (别喝隔夜水).
 */
export const forbidsPromised = (sentence: string, { claim, wording }: Record<'claim' | 'wording', string>): boolean => {
  const forbidden = forbiddenIn(sentence)
  const said = `${claim},${wording}`
  if (forbidden.length === 0 || threatening.test(said) || !promising.test(said) || said.search(forbidding) >= 0)
    return false
  const isShared = (letters: readonly string[]) => {
    const shared = letters.filter((letter) => said.includes(letter)).length
    return shared > 1 && shared >= enough * letters.length
  }
  return forbidden.some(isShared)
}
