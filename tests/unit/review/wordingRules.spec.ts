import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf } from '@/review/retrieval/library'
import { readOffline } from '@/review/engine'
import { risks, type ReviewDocument, type Risk } from '@/review/types'
import { wordingRules } from '@/review/rules/wording'
import { shippedLibrary } from '@/review/shippedLibrary'

const library = libraryOf([])
const now = new Date('2026-11-25T00:00:00+08:00')
const ids = new Set(wordingRules.map(({ id }) => id))

type Told = Partial<Pick<ReviewDocument, 'sources' | 'sponsored'>>
const findingsOf = (text: string, told: Told = {}) =>
  readOffline({ ...documentOfLine(pieceLine.parse({ id: 'case', text })), ...told }, { library, now }).findings.filter(
    ({ ruleId }) => ids.has(ruleId),
  )

const graver = (one: Risk, other: Risk) => risks.indexOf(one) > risks.indexOf(other)
/** The gravest severity that a rule gives to a text; `none` where it is silent. */
const severityBy = (ruleId: string, text: string, told: Told = {}): Risk =>
  findingsOf(text, told)
    .filter((finding) => finding.ruleId === ruleId)
    .reduce<Risk>((top, { severity }) => (graver(severity, top) ? severity : top), 'none')
const isAtLeast = (wanted: Risk) => (risk: Risk) => !graver(wanted, risk)

describe('advertising', () => {
  const cases = readFileSync(new URL('data/wording.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => z.object({ id: z.string(), text: z.string(), illegal: z.boolean() }).parse(JSON.parse(line)))
  const wordings = new Set(['absolute-claim', 'efficacy-claim', 'health-product', 'disguised-advertisement'])
  const isFlagged = (text: string) =>
    findingsOf(text).some(({ ruleId, severity }) => wordings.has(ruleId) && isAtLeast('medium')(severity))

  test(
    'of goods and services with illegal promises is met in nine cases of ten, and lawful texts in one of fifty at most',
    { timeout: 60_000 },
    () => {
      const illegal = cases.filter((one) => one.illegal)
      const lawful = cases.filter((one) => !one.illegal)
      expect(illegal.length).toBeGreaterThan(200)
      expect(lawful.length).toBeGreaterThan(180)
      expect(illegal.filter(({ text }) => isFlagged(text)).length / illegal.length).toBeGreaterThan(0.9)
      expect(lawful.filter(({ text }) => isFlagged(text)).length / lawful.length).toBeLessThanOrEqual(0.02)
    },
  )

  test('is not seen in what the shipped library says against rumours', { timeout: 60_000 }, () => {
    const truths = shippedLibrary().flatMap(({ counterFact, truth }) =>
      [counterFact, truth].filter((text) => text !== ''),
    )
    expect(truths.length).toBeGreaterThan(500)
    const gravest = truths.map((text) => findingsOf(text).map(({ severity }) => severity))
    const share = (wanted: Risk) => gravest.filter((found) => found.some(isAtLeast(wanted))).length / truths.length
    expect(share('high')).toBeLessThanOrEqual(0.005)
    expect(share('medium')).toBeLessThanOrEqual(0.02)
  })

  test.for([
    ['a price alone', '科技馆的夜场票只卖30元，周五晚上开放。'],
    ['an effect alone', '含氟牙膏有助于预防龋齿。'],
    ['an offer without an effect', '新款保温杯，官方店89元包邮。'],
    ['a case in court', '某公司在直播间宣称阿胶糕能治疗贫血，被市场监管局罚款二十万元。'],
    ['a warning', '有人推销能量鞋垫，说走路就能治关节炎，这是虚假宣传，老人切勿上当。'],
    ['a court report', '法院查明，店主以“一贴断根”为噱头卖膏药，每贴六十元，判处有期徒刑一年。'],
    ['a warning with the claim in it', '“三个疗程根治，无效退款”——看到这样的广告，请直接划走。'],
    [
      'a medicine in the words of its label',
      'OTC甲类布洛芬胶囊，用于缓解头痛、牙痛，售价18.5元，请在药师指导下购买和使用。',
    ],
    ['goods that claim nothing', '自家土蜂蜜，55元一斤，就是甜，不治病，糖尿病人别买。'],
    ['the price of a vaccine', '九价HPV疫苗降价了，三针从3900元左右降到3000元以内，电话预约。'],
    ['a measure that looks like a price', '蜂鸟是唯一能够倒着飞的鸟类，吸蜜蜂鸟体长仅5～6厘米。'],
    ['a leaflet with a price', '复方甘草片，用于镇咳祛痰，一次三片，一日三次，孕妇慎用，每瓶8元，请按说明书使用。'],
    ['a public price of a vaccine', '社区卫生服务中心通知：四价流感疫苗每剂128元，自愿自费，流感疫苗可减少老人住院。'],
    [
      'a hospital that says what it takes',
      '口腔科暑期安排：全口洁治180元，牙周炎患者先拍片，是否适合由医生判断，可带病历预约。',
    ],
    ['a seller who denies the effect', '我家的陈皮泡水好喝，止咳化痰的话我们不说，咳嗽请看医生。一罐68元，当天发货。'],
    ['a buyer let down', '差评：398块的降压手环，我爸戴了两个月，血压还是一百六，客服让我再买一条。'],
    [
      'goods called back',
      '召回公告：某批次儿童益生菌混入异物，请停止食用，凭小票到原购买点全额退款，热线400-800-1234。',
    ],
    [
      'a doctor about what patients buy',
      '门诊里有人拿着298元一瓶的护肝片问我，我说，把酒戒了比什么护肝片都强，作用有限，别花这个钱。',
    ],
    ['news of a trial', '某药三期临床试验达到主要终点，肿瘤患者中位生存期延长四个月，股价上涨5%，国内尚未获批。'],
    ['approved functions', '鱼油软胶囊，国食健注，保健功能：有助于维持血脂健康水平。本品不能代替药物。100粒98元。'],
    ['second-hand goods', '转让闲置制氧机一台，老人出院后用了两个月，原价2680，现1300，可当面试机。'],
    [
      'a bulletin full of figures',
      '12315热线全年接诉2310件，食品类占36.2%，办结2264件，办结率98.0%，挽回损失176.4万元。',
    ],
    ['a test of seeds', '这批种子2023年10月采，发芽率96%，存放18个月后2025年4月测为88%。'],
    ['a bulletin of an office', '窗口全年办理业务4.2万件，当场办结率91%，好评率99.6%，平均等候8分钟。'],
    ['a river that is the first of its land', '长江在上海注入东海，全长六千三百多千米，是亚洲第一长河。'],
    ['what the law says', '广告法规定，保健食品广告不得涉及疾病预防、治疗功能。'],
  ] as const)('%s is none: %s', ([, text]) => {
    expect(severityBy('disguised-advertisement', text)).toBe('none')
  })

  test.for([
    ['a warning that sells', '别再交智商税了！那些生发仪全是忽悠，这瓶老姜生发液才69，三周长满头发，私信发你对比图。'],
    ['a recall of nothing', '谨防假冒！正品骨太康一贴消积液、七贴腰不疼，只在本店销售，扫码验真伪，每盒268元。'],
    [
      'a label with a lie before it',
      '灵芝孢子油抑制肿瘤扩散，减轻放化疗痛苦，三盒1280元，拍下包邮。本品不能代替药物。',
    ],
    [
      'a doctor who sells',
      '我行医三十五年，子宫肌瘤八成不用切，把祖上的消瘤丸吃两个月就小了，想要的加我助理，一疗程980。',
    ],
    ['news with a shop', '记者探访发现，一款益生菌成了抢手货，孩子哮喘彻底好了，读者凭报到服务点八折，每盒198元。'],
    ['a thankful buyer', '老伴帕金森手抖，抹了藏蒿精油两个月能写字了！我帮大家抢到20瓶，380带走。'],
    ['figures that sell', '护肝片上市8年，累计售出120万瓶，有效率98%，转阴2.6万人，3瓶一疗程只要398元，拍下立减50元。'],
    ['a slogan', '戴上它，心脏病绕道走。能量手串，299。'],
    ['a denial that is part of the call', '谁说鼻炎不能根治？蒙医鼻舒散吸三次通气，五包断根，两盒包邮，扫码下单！'],
    ['a fee without goods', '不出门治好甲亢，隔空调理，发照片给我，药慢慢就不用吃了，首次99。'],
  ] as const)('%s is one: %s', ([, text]) => {
    expect(isAtLeast('medium')(severityBy('disguised-advertisement', text))).toBe(true)
  })

  /** Whoever tells how a patient was treated is no seller for that, whatever ward and effect are named. */
  const wordingSeverities = (text: string, told: Told = {}) =>
    findingsOf(text, told)
      .filter(({ ruleId }) => wordings.has(ruleId))
      .map(({ severity }) => severity)

  test.for([
    '我院收治一名58岁的胸痛患者，经急诊介入治疗后好转出院。',
    '我科成功救治一例重症肺炎合并呼吸衰竭患者，患者已顺利脱机，转入普通病房。',
    '我院神经外科成功切除一枚直径6厘米的脑膜瘤，患者术后语言功能完全恢复。',
    '在我院多学科团队的共同努力下，这名晚期肺癌患者的肿瘤明显缩小，生活质量得到改善。',
    '我院中医科收治一名顽固性失眠患者，经针灸结合中药治疗一个月后，睡眠明显改善。',
    '患者李某，女，45岁，因腰痛三个月来我院就诊，经椎间孔镜手术治疗后症状消失，三天出院。',
    '术后，患者疼痛消失，第三天就能下地走路，家属给我院送来锦旗表示感谢。',
    '张女士结婚六年未孕，经我院生殖中心检查为双侧输卵管堵塞，接受试管婴儿助孕后顺利产下一名女婴。',
    '我院康复科一位脑卒中偏瘫患者，经过三个月的康复训练，已经可以独立行走，生活基本自理。',
    '昨天，本院心脏外科为一名新生儿实施大动脉调转术，宝宝现已撤离呼吸机，恢复良好。',
    '我院皮肤科门诊来了一位全身起疹的年轻人，诊断为药疹，停药并予抗过敏治疗后皮疹消退。',
    '我院成功治愈一例罕见的军团菌肺炎患者。',
    '我院中医肛肠科为一位高位复杂性肛瘘患者实施挂线手术，创面愈合良好，随访半年未复发。',
    '一名肥胖患者在我院接受减重手术，半年后血糖恢复正常，已停用降糖药，目前仍每三个月复查一次。',
  ])('a hospital that reports a case is no more than noted: %s', (text) => {
    expect(wordingSeverities(text).filter(isAtLeast('medium'))).toEqual([])
  })

  test.for([
    ['a number to call and a sure cure', '我院治疗癫痫治愈率100%，已有上千名患者康复，预约电话010-66668888。'],
    ['a discount', '我院成功为一名白内障患者实施手术，术后视力达到1.0，本周手术优惠2000元，名额有限。'],
    ['a therapy of its own', '一名肝癌患者来我院接受生物免疫疗法治疗，三个月后肿瘤消失，我院独家技术，至今没有复发。'],
    ['an appointment', '患者小刘，患癫痫12年，在本院接受神经调控综合治疗，三个月未发作，现预约可享受专家援助。'],
    ['goods', '患者刘先生，肺癌晚期，经医院化疗无效，后服用灵芝孢子粉，三个月后肿瘤消失。'],
    ['a call to others', '李大爷瘫痪三年，经我院针灸治疗后重新站了起来，您的颈肩腰腿痛也能好，专家热线400-800-1234。'],
    ['medicine thrown away', '王阿姨患糖尿病二十年，在我院治疗一个疗程后血糖恢复正常，停掉了胰岛素。'],
  ] as const)('but a case with %s sells: %s', ([, text]) => {
    expect(wordingSeverities(text)).toContain('high')
  })

  test('nor is it dangerous advice that a patient who is seen again takes no more medicine', () => {
    const story = '血糖恢复正常，已停用降糖药，'
    expect(severityBy('dangerous-advice', `${story}目前仍每三个月复查一次。`)).toBe('none')
    expect(severityBy('dangerous-advice', `${story}大家也可以。`)).toBe('high')
  })

  test.each(['第一天豆芽长高1厘米，第二天长高2厘米。', '向日葵第一个月长高30厘米，第二个月长高50厘米。'])(
    'how plants grow sells nothing: %s',
    (text) => {
      expect(severityBy('disguised-advertisement', text)).toBe('none')
    },
  )
  test('height is sold all the same', () => {
    const text = '青春期是最后的机会！喝了我们的长高钙片，一年长高8厘米，骨龄没闭合都有效，私信下单。'
    expect(severityBy('disguised-advertisement', text)).toBe('high')
  })

  test.each([
    '糖尿病患者停掉降糖药，随访一年全都痊愈了。',
    '高血压患者停掉降压药，坚持复查就行。',
    '疫苗不用打，定期复查就好。',
  ])('%s is dangerous advice, whoever is seen again', (text) => {
    expect(severityBy('dangerous-advice', text)).toBe('high')
  })

  test.each([
    '一名晚期癌症患者经本院专家团队治疗后痊愈出院，专家团队经验丰富、设备先进，值得信赖。',
    '我院收治一名肝癌患者，经治疗后痊愈出院。我院技术领先，欢迎广大患者前来就诊。',
  ])('%s boasts and calls like any advertisement', (text) => {
    expect(['medium', 'high']).toContain(severityBy('disguised-advertisement', text))
  })

  test('a case in a piece that is paid for sells', () => {
    const text = '我院收治一名58岁的胸痛患者，经急诊介入治疗后好转出院。'
    expect(wordingSeverities(text, { sponsored: true })).toContain('high')
  })

  test('counts what stands in the sentences beside it', () => {
    const promise = '喝上一个月，血糖就稳住了。'
    expect(severityBy('disguised-advertisement', promise)).not.toBe('high')
    expect(severityBy('disguised-advertisement', `${promise}想要的姐妹私信我，两盒包邮。`)).toBe('high')
  })

  test('is told of the line that sells, whatever stands in the lines around it', () => {
    const offer = '本品采用国家级配方，根治糖尿病，扫码购买。'
    const around = ['全班50人，男生28人。', '打疫苗能预防麻疹。', '患者应遵医嘱服药。']
    const findings = findingsOf([around[0], offer, ...around.slice(1)].join('\n\n'))
    expect(new Set(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`))).toEqual(
      new Set(findingsOf(offer).map(({ ruleId, severity }) => `${ruleId} ${severity}`)),
    )
    expect(findings).toHaveLength(4)
    for (const { target } of findings) expect(offer).toContain(target?.quote.exact)
  })

  test('shows where it sells when it promises in the words of a customer', () => {
    const text = '老客户都说：“喝了三个月，脂肪肝没了！”护肝片限时买二送一，扫码下单。'
    expect(severityBy('disguised-advertisement', text)).toBe('high')
  })
  test('is nearer where the piece is paid for', () => {
    const text = '每天喝一杯这种植物蛋白饮料，可以改善睡眠、增强免疫。'
    expect(severityBy('disguised-advertisement', text)).toBe('none')
    expect(severityBy('disguised-advertisement', text, { sponsored: true })).not.toBe('none')
  })
})

type Case = readonly [text: string, severity: Risk]
const table = (ruleId: string, cases: readonly Case[], told: Told = {}) =>
  test.for(cases)(`${ruleId}: %s → %s`, ([text, severity]) => {
    expect(severityBy(ruleId, text, told)).toBe(severity)
  })

describe('absolute wording', () => {
  table('absolute-claim', [
    ['本店的蜂蜜全国第一，扫码下单。', 'high'],
    ['这款面膜绝对安全，点击购买。', 'high'],
    ['本店面膜效果最好，点击购买。', 'high'],
    ['脐橙每箱40元，扫码购买；最好在两餐之间吃。', 'none'],
    ['这种草药没有任何副作用。', 'medium'],
    ['大蒜是完全无害的，人人都可以吃。', 'medium'],
    ['这种电缆完全没有风险。', 'low'],
    ['珠穆朗玛峰是世界最高峰，海拔世界第一。', 'none'],
    ['这部电影获得最佳影片奖。', 'none'],
    ['世界上没有绝对安全的药物。', 'none'],
    ['没有任何副作用的药是不存在的。', 'none'],
    ['药师最怕听到“没有副作用”这样的话。', 'none'],
    ['流感病毒绝对不会通过网线传播。', 'low'],
    ['不存在零风险的手术，也没有零副作用的药。', 'none'],
    ['购买疫苗的价格因地区而异，天花是人类唯一消灭的传染病。', 'none'],
  ])
})

describe('promises of a cure', () => {
  table('efficacy-claim', [
    ['这个方子可以根治糖尿病。', 'high'],
    ['坚持服用，百分之百见效。', 'high'],
    ['喝了它就再也不会得感冒。', 'high'],
    ['喝艾草茶能治愈鼻炎。', 'medium'],
    ['本品有治疗失眠的疗效，欢迎选购。', 'high'],
    ['康复手套家用一个月399，要由治疗师带着做。', 'none'],
    ['丙型肝炎可以治愈。', 'none'],
    ['化疗能治愈多种白血病。', 'none'],
    ['早期胃癌做根治术后五年生存率较高。', 'none'],
    ['目前没有任何药物能根治糖尿病。', 'none'],
    ['欧洲药商把木乃伊粉当作包治百病的良药出售。', 'none'],
    ['商家因宣称七天根治近视被罚款。', 'none'],
    ['一位老人相信“百分之百有效”这种话，结果耽误了治疗。', 'none'],
    ['“包治百病”四个字，多见于电线杆上的小广告。', 'none'],
    ['“包治百病”，一贴就灵，快来订购。', 'high'],
    ['治疗罕见病的药物价格降幅超过六成。', 'none'],
  ])
})

describe('food and health food', () => {
  table('health-product', [
    ['本店的驼奶粉可治疗糖尿病、肺结核，扫码下单。', 'high'],
    ['葛根粉预防冠心病，两盒包邮，欢迎订购。', 'high'],
    ['这款保健食品有增强免疫力的功能，欢迎选购，包邮。', 'medium'],
    ['这款保健食品有增强免疫力的功能，欢迎选购，包邮。本品不能代替药物。', 'none'],
    ['燕麦有助于降低血胆固醇。', 'none'],
    ['保健食品声称的功能要经过审批，例如增强免疫力。', 'none'],
    ['阿胶糕不能治疗贫血，商家因此被处罚，产品下架退款。', 'none'],
  ])
})

describe('figures and authorities that nobody can look up', () => {
  const figure = '研究表明，83.6%的家庭洗菜方法不对。'
  const three = `${figure}多走路。统计显示，肠胃病减少56%。多喝水。数据还显示，人均多活1.8年。`

  test('one is a remark, unless the piece is known to list no source', () => {
    expect(severityBy('unsourced', figure)).toBe('low')
    expect(severityBy('unsourced', figure, { sources: [] })).toBe('medium')
    expect(severityBy('unsourced', '专家称，多走路的人睡得更香。')).toBe('low')
    for (const who of ['有教授', '许多医生', '高级医生', '全国有关方面教授'])
      expect(severityBy('unsourced', `${who}说，多走路的人睡得更香。`)).toBe('low')
    expect(severityBy('unsourced', '王医生说，多走路的人睡得更香。')).toBe('none')
    expect(severityBy('unsourced', '王建国教授说，多走路的人睡得更香。')).toBe('none')
  })
  test('what nobody in particular counted is none the graver for being told often', () => {
    const often = '据统计，全球每年有700万人死于吸烟。科学家发现，少吸一支风险低30%。据统计，全国有2亿人失眠。'
    expect(severityBy('unsourced', often)).toBe('low')
    expect(severityBy('unsourced', often, { sources: [] })).toBe('medium')
  })
  test('three are grave, whatever is known of the sources', () => {
    expect(severityBy('unsourced', three)).toBe('high')
    expect(severityBy('unsourced', three, { sources: [] })).toBe('high')
  })
  table('unsourced', [
    ['科学家发现，喝茶的人患癌风险低30%。', 'low'],
    ['有研究认为，常喝咖啡的人更长寿。', 'low'],
    ['一项新研究提示，熬夜会使大脑体积缩小5%。', 'low'],
    ['据统计，全球每年有700万人死于吸烟。', 'low'],
    ['据有关部门统计，全国有2亿人失眠。', 'low'],
    ['医学专家告诉我们，九成的胃病是吃出来的。', 'low'],
    ['国外权威期刊报道，手机辐射会使精子减少40%。', 'low'],
    ['据世界卫生组织统计，全球每年有700万人死于吸烟。', 'none'],
    ['据中国互联网络信息中心统计，网民规模达11.08亿。', 'none'],
    ['据统计，我市去年降水量为1200.5毫米。', 'none'],
    ['英国剑桥大学的科学家发现，喝茶的人风险低30%。', 'none'],
    ['县农业局的专家提醒，超过三成的果树已经受冻。', 'none'],
    ['医生告诉他，肺活量是4500毫升。', 'none'],
    ['科学家发现，水在4℃时密度最大。', 'none'],
    ['科学家发现了一种新的深海鱼。', 'none'],
    ['专家提醒，冬季要注意通风。', 'none'],
    ['瑞典一项对一百六十多万女性的调查显示，风险下降了88%。', 'none'],
    ['《柳叶刀》发表的研究表明，限盐使卒中减少14%。', 'none'],
    ['国家统计局的数据显示，老年人口占18.7%。', 'none'],
    ['浙江大学的研究发现，这种材料的强度提高了30%。', 'none'],
    ['水在标准大气压下的沸点是100℃。', 'none'],
  ])
})

describe('advice that harms', () => {
  table('dangerous-advice', [
    ['喝茶期间，把降压药全部停掉。', 'high'],
    ['这个病不用去医院，在家刮痧就好。', 'medium'],
    ['切勿自行停用降压药。', 'none'],
    ['停了短效避孕药的女性多半下个月就能排卵。', 'none'],
    ['一型糖友停了胰岛素是要出人命的。', 'none'],
    ['停掉抗血小板药会增加卒中的危险。', 'none'],
    ['过期药应停用并送到药店回收。', 'none'],
  ])
})

describe('calls to pass it on by fear or guilt', () => {
  table('panic-forward', [
    ['不转不是中国人！', 'medium'],
    ['紧急扩散，为了孩子，看到的都转！', 'medium'],
    ['删前速看，马上就会被删！', 'medium'],
    ['速转，转给身边的人！', 'medium'],
    ['内部消息，十万火急，请大家相互转告。', 'medium'],
    ['欢迎转发给需要的朋友。', 'none'],
    ['地球自转一周约为24小时，快转慢转都不影响结果。', 'none'],
    ['带有“不转不是中国人”之类字样的，多半是谣言。', 'none'],
    ['形势急转直下，农民军只好求和。', 'none'],
    ['病毒扩散的速度与温度有关。', 'none'],
  ])
})

describe('words to avoid', () => {
  table('sensitive-word', [
    ['这款游戏连弱智都会玩。', 'medium'],
    ['卧槽，这个实验太牛逼了', 'medium'],
    ['他简直是个神经病。', 'medium'],
    ['台湾总统府的顾问介绍了观测网。', 'medium'],
    ['“台湾总统府”的顾问介绍了观测网。', 'low'],
    ['来自美国、日本、台湾、韩国等国家的学者到会。', 'medium'],
    ['我们的产品连脑瘫都会用。', 'medium'],
    ['脑瘫患儿都会得到康复训练。', 'none'],
    ['“弱智”一词带有歧视，应改称智力障碍。', 'none'],
    ['神经病学是医学的一个分支。', 'none'],
    ['侏儒症患者的身材矮小。', 'none'],
    ['我操作显微镜的时候，他妈妈在旁边看。', 'none'],
    ['盲人摸象，瞎子摸象，说的是同一个故事。', 'none'],
    ['杂种优势使玉米增产，牛逼近河岸喝水。', 'none'],
  ])
})

test('every finding names its rule, what it rests on and what to do, in Chinese and in English', () => {
  const text =
    '本店的驼奶粉全国第一，可根治糖尿病，欢迎订购，把降压药停掉。不转不是中国人！研究表明有效率96%。卧槽，没有任何副作用。这款保健食品增强免疫力，包邮，扫码下单。'
  const found = findingsOf(text)
  expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(ids)
  for (const { reference, message, hint, target } of found) {
    for (const words of [reference, message.zh, message.en, hint.zh, hint.en]) expect(words).not.toBe('')
    expect(Array.from(text).slice(target.position.start, target.position.end).join('')).toBe(target.quote.exact)
  }
})
