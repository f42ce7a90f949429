/** A word class that shows how a piece takes what it has just passed on: above zero it opposes it, below it spreads it. */
type Cue = { weight: number; pattern: RegExp }

/** Weights by reason, checked against a logistic fit over refuting passages and spreading posts; each class counts once per sentence. */
const cues = {
  /** Sizes, shares and doses. */
  measures: {
    weight: 1,
    pattern:
      /\d(?:\.\d+)?\s?(?:%|°|[kmu]?g\b|mg|毫|微克|克|千卡|公[里斤]|厘米|米|吨|倍|度|伏|瓦|年|例)|[一二三四五六七八九十百千万几两半]+(?:毫[克升米]|微克|克|公[里斤]|厘米|纳米|[摄氏]{0,2}度(?!过)|倍|成(?=[^了为是功人年])|分之|千卡|年代|例(?!如|外))|分之[一二三四五六七八九十几]|百分之|几十|上[百千万]|[上数成]千|大半|左右|以[上下]|世纪|重复/u,
  },
  /** How it is known. */
  studies: {
    weight: 1.2,
    pattern:
      /研究|试验|实验|检测|化验|实测|监测|测试|对照|双盲|盲法|统计|数据|随访|标准|限[值量]|指南|仪器|样本|录像|解剖|显微镜|辟谣|法院|警方|通报|诊断|论文|期刊|课堂|同学们|天文馆|计算|称(?:了称|重)|拆开/u,
  },
  /** What it really comes from. */
  explains: {
    weight: 1,
    pattern:
      /主要|取决于|属于|靠的是|是因为|原因是|才是|其实|实际|事实|真正|本来就|不过是|只是|而已|无非|相当于|分解|代谢|消化|含量|不足|不到|往往|通常|多半|多数|大多|如今(?:我们)?知道|的是|现实[里中]|真正|任何|因此|需要|可能|普通|就算|同一|缘故|所致|引起|决定|区别|差别|巧合|来自|出自|起因|叫做|好比|之所以|取自|说明的?是|早就|恰|反而|反倒|倒是/u,
  },
  /** Things go on as if it were false. */
  persists: {
    weight: 0.5,
    pattern:
      /照样|依旧|仍然|照旧|一样(?:[^,。]{0,4})[。,]|纹丝不动|毫无|一点(?:也|都)?没|谁也没|从没|没(?:有)?(?:一[例个次]|哪)|没见|也没|都没|先[^,。]{1,6}(?:上|了)(?=[。,]|$)/u,
  },
  /** Somebody who knows gets the word. */
  experts: {
    weight: 0.6,
    pattern:
      /专家|医生|大夫|医师|教授|营养师|学家|学者|技术员|工程师|主任|院士|[畜兽]医|畜牧师|药师|护士|[^,。:]{1,6}:(?!“)/u,
  },
  /** The writer went and looked. */
  looks: {
    weight: 0.9,
    pattern:
      /我们?[^,。]{0,8}(?:问(?:他|她|了)|[量测试查数称拆]了?|做了|买了?个|借[来了]|架[了起]|蹲|种了|切开|请教|翻(?:了|遍)|跑(?:了|去)|去(?:了|大棚|现场|厂|实验)|从(?:车头|头))|点进去|打开一看|一量|一测|一查|一称|细看|查(?:了)?一?下|对照|做(?:了|过)(?:个|一|几)/u,
  },
  /** A flat denial of something. */
  denies: {
    weight: 0.6,
    pattern:
      /没有|(?<!是|要)不是(?!吓)|不会|并不|并非|还没|没(?:区别|两样|什么两样|关系|[^,。]{0,4}牵连)|无关|不含|未必|不等于|不相干|不见得|不成(?=[,。])|[看找量测吸治补够碰][不没](?:到|着|上|出|了)|谈不上|算不上/u,
  },
  /** Bare negation. */
  negates: {
    weight: 0.3,
    pattern: /不(?!得了|少|仅|但|信|妨|听|看|知道|然|转|敢|用|要|就|准|许|得)|没(?!救|命|事)|无(?!比)|未|并非/u,
  },
  /** Mocks the statement or whoever makes it. */
  mocks: {
    weight: 1.1,
    pattern:
      /岂(?!有此理)|难道|何必|哪(?:来的?|位|里|儿|还)[^,。]{0,20}[?]|答应吗|(?:早|还)(?:就)?该|凭什么|照这么|那(?:么)?[^,。?!]{1,24}(?:呢|吗|么)?[?]$|老兄|谢谢您|您|抬举|担不起|冤|诺贝尔奖|改行|关门|笑(?:了|出)|乐了|摇头|叹|愣|对不起|大叉|害人不浅|可以[^,。]{0,4}(?:下班|退休)|那叫|好好的|服输|(?:如果|要是|要|真)[^。,]{2,20},[^。]{0,14}(?:可以|早|该|岂|不)[^。]{0,8}了|误人|信口|十万八千里|一毛钱|哪根|想不开|怎么不|敢不敢|信口|大可|放心/u,
  },
  /** Harm that came of believing it. */
  harms: { weight: 0.8, pattern: /急诊|门诊|接诊|送(?:医|进)|就医|住院|抽搐|透析|呛咳|灼伤|感染|危险|误吸|抢救/u },
  /** The reader is pushed, or it is passed on for good. */
  pushes: {
    weight: -1.4,
    pattern:
      /千万|赶紧|赶快|立刻|马上|记[住牢]|切记|转(?:给|发|告|起)|扩散|告诉(?:家|你|大|身)|亲测|收藏|快(?:去|来|点|把|扔|试|告)|一定要|别再|警惕|当心|小心|务必|必看|必须|建议(?:大家|各位)|趁早/u,
  },
  /** Talk among friends. */
  chats: {
    weight: -1.2,
    pattern:
      /!|姐妹|宝妈|家人们|咱|大家(?=一?[定都快注别看记千小要])|各位|亲们|老铁|朋友们|街坊|\p{So}|群里|~|哈哈|真香|(?:啊|呀|哦|呐)[,。]|太[^,。]{1,4}了/u,
  },
  /** The writer's own circle bears witness. */
  witnesses: {
    weight: -1.4,
    pattern:
      /我(?:家|妈|爸|婆|奶|爷|姥|老|嫂|岳|二|大|表|堂|舅|姨|邻|同|侄|姐|哥|弟|妹|闺|身边|自己|亲|孩子|娃|儿子|女儿)(?![^,。]{0,8}[说讲问])|隔壁|活证据|亲(?:眼|身|耳)|见(?:效|红)|果然|(?:就|全|都|立马)(?:好|没|消|退|降|白|不疼)了|过来人|至今|三天/u,
  },
  /** Certainty without measure. */
  insists: {
    weight: -0.9,
    pattern:
      /就是|全是|根本|绝对|肯定|天天|越[^,。]{1,6}越|再也|一招|老祖宗|从来没|百分百|说白了|可见|难怪|怪不得|所以(?!然)|这就是|不然|否则|怎么(?:没见|可能)|能不|后悔|保证|神了|厉害|管用|灵/u,
  },
  /** Somebody hides it. */
  suspects: {
    weight: -1,
    pattern: /内幕|不敢|不肯|瞒|掩盖|阴谋|利益|骗钱|赚|拿了|收了|砖家|洗脑|曝光|揭秘|自己想|不让|真相/u,
  },
  alarms: {
    weight: -0.5,
    pattern: /癌|瘤|毒(?!素血)|死(?!亡率)|瘫|瞎|傻|绝[育种]|不孕|害|要命|可怕|吓|遭殃|完了|废了|炸/u,
  },
} as const satisfies Record<string, Cue>

const most = 3
/** How far a sentence opposes what it follows: at most three up or down. */
export const leaningOf = (text: string): number => {
  const sum = Object.values(cues).reduce((total, { weight, pattern }) => total + (pattern.test(text) ? weight : 0), 0)
  return Math.max(-most, Math.min(most, sum))
}
