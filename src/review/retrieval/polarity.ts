/**
 * Words that turn a statement round. A bare 不 (不疼, 不碎, 不育) belongs to what is stated and turns nothing; so a library entry makes
 * one statement, either affirmed or denied.
 */
const negations =
  /(?<!并)不(?:要|能|会|可|宜|应|该|是|属于|代表|等于|意味|存在|具有|含|准|建议|推荐|提倡|急于)(?!不|仅|但)|并不|并非|绝非|无法|不必|没有|(?<!受|免|少|大|忘|离|省)不了|不到(?!\d)|未(?:能|必|曾|发现)|勿|禁止|别(?=(?:再|急着|急于|随便|随意|盲目|轻易|乱|自行)*[吃喝用涂抹打躲信吸捂贴拿碰服])/gu

/** Whether a text says that something is not so, or is not to be done. */
export const isNegative = (text: string): boolean => (text.match(negations) ?? []).length % 2 === 1
