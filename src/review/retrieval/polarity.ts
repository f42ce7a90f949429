/**
 * Words that turn a statement round. A bare 不 (不疼, 不碎, 不育) belongs to what is stated and turns nothing; so a library entry makes
 * one statement, either affirmed or denied.
 */
const negations =
  /(?<!并)不(?:要|能|会|可|宜|应|该|是|属于|代表|等于|意味|存在|具有|含|准|建议|推荐|提倡|急于)(?!不|仅|但)|并不|并非|绝非|无法|不必|没有|(?<!受|免|少|大|忘|离|省)不了|不到(?!\d)|未(?:能|必|曾|发现)|勿|禁止|别(?=(?:再|急着|急于|随便|随意|盲目|轻易|乱|自行)*[吃喝用涂抹打躲信吸捂贴拿碰服])/gu

/** 打了疫苗不等于就不会得病 denies the inference, whatever stands behind it. */
const inference = /不(?:等于|代表|意味着?|等同|见得)|未必/u

/** Whether a text says that something is not so, or is not to be done. */
export const isNegative = (text: string): boolean =>
  inference.test(text) || (text.match(negations) ?? []).length % 2 === 1

/** Words by which a sentence plays something down or sets it right, without turning a statement round by themselves. */
const correcting =
  /没有|没(?:发现|关系|必要)|不是|不属于|不存在|不等于|不代表|不含|并[不没未非]|绝非|谈不上|哪来|何来|碰不[到着]|无关|无法|不会|不足以|不必|不用(?:担心|怕|害怕)|微乎其微|有限|[很极]低|[很极]小|远[低小不]|差得远|依然不|仍然?不|尚无|缺乏|未(?:发现|见|证实|被)|撤回|捕风捉影|无稽|误[传会读]|骗人|不靠谱|站不住|不可信|[治防补除冲降杀]不[了掉好]|不背|不实|不准确|反而|只(?:有|能|会|是)|仅仅|其实|实际上|事实上|也会|也能/u

/** Whether a text sets something right: worth asking whether it speaks for or against what it names. */
export const isCorrecting = (text: string): boolean => correcting.test(text)

const absolute =
  /一定|必(?:然|定|须|会|有)|肯定|绝对|所有|全(?:都|部|是)|都(?:是|会|有|得|要|能)|只(?:有|要|能)|永远|凡是|任何|人人|根本|百分百|100%/u
const hedged = /可能|或许|也许|有时|往往|多数|大多|少数|部分|一般|通常|不少|个别|有(?:的|些)|约|大约|未必|视|取决/u

/** Whether a text states something without exception. */
export const isAbsolute = (text: string): boolean => absolute.test(text)

/** Whether a text leaves room for exceptions. */
export const isHedged = (text: string): boolean => hedged.test(text)

const forbidding = /不[要可能宜应得该]|[切请]?勿|严禁|禁止|避免|谨防|以免|[别防](?=[^人的处类称名致洪疫])/u
const advising =
  /应(?![激用对])|建议|必须|务必|最好|及时|尽[快早]|定期|注意|需要?(?!求)|要(?=[先及把将由选用多少遵按看])|即可|可以减少|可降低/u

/** Whether a text says what not to do. */
export const isForbidding = (text: string): boolean => forbidding.test(text)

/** Whether a text says what to do. */
export const isAdvising = (text: string): boolean => advising.test(text)
