import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stancesOf } from '@/review/stance/stances'
import { sentencesOf } from '@/review/text/sentences'
import { shadowOf } from '@/review/text/shadow'
import type { Stance, TextBlock } from '@/review/types'

/** `=` marks a title, `#` a heading, `-` a list item, `>` a quotation; anything else is a paragraph. */
const roles: Record<string, TextBlock['role']> = { '=': 'title', '#': 'heading', '-': 'list', '>': 'quote' }
const blockOf = (line: string, at: number): TextBlock => {
  const role = roles[line[0] ?? '']
  return { id: `b${at}`, role: role ?? 'paragraph', text: role ? line.slice(1).trim() : line }
}

const read = (blocks: TextBlock[]): [string, Stance | undefined][] => {
  const shadows = blocks.map(shadowOf)
  const cut = shadows.map((shadow) => ({
    role: shadow.block.role,
    text: shadow.text,
    sentences: sentencesOf(shadow).map(({ text }) => text),
  }))
  const stances = stancesOf(cut)
  expect(stances.map(({ length }) => length)).toEqual(cut.map(({ sentences }) => sentences.length))
  return cut.flatMap(({ sentences }, block) =>
    sentences.map((text, at): [string, Stance | undefined] => [text, stances[block]?.[at]]),
  )
}

/** Stance of the first sentence that holds the words. */
const stanceOf = (blocks: TextBlock[], words: string) => {
  const quote = shadowOf({ id: '', role: 'paragraph', text: words }).text
  const found = read(blocks).find(([text]) => text.includes(quote))
  if (!found) throw new Error(`no sentence holds “${words}”`)
  return found[1]
}

/** A text of one block, and the words whose sentence is judged. */
type Told = [text: string, words: string]
const inText = (stance: Stance, cases: Told[]) =>
  test.for(cases)('%s → %s', ([text, words]) => {
    expect(stanceOf([{ id: 'text', role: 'paragraph', text }], words)).toBe(stance)
  })
const inBlocks = (stance: Stance, cases: [blocks: string[], words: string][]) =>
  test.for(cases)('%s → %s', ([blocks, words]) => {
    expect(stanceOf(blocks.map(blockOf), words)).toBe(stance)
  })

describe('what a piece denies in the same sentence is refuted', () => {
  inText('refuted_here', [
    ['“吃菠萝能溶解血栓”是谣言。', '菠萝'],
    ['喝骨头汤能长高纯属误传。', '骨头汤'],
    ['指甲上有竖纹就是得了重病的说法站不住脚。', '竖纹'],
    ['吃生大蒜可以杀灭胃里的幽门螺杆菌，这一说法没有科学依据。', '生大蒜'],
    ['所谓“酸性体质招来癌症”完全是伪科学。', '酸性体质'],
    ['没有证据表明空调病毒会通过楼道传染整栋楼。', '空调'],
    ['不少人误以为冬天不用防晒。', '冬天'],
    ['有人说吃糖会让人变笨，其实大脑主要就靠葡萄糖供能。', '变笨'],
    ['网传喝盐水可以排出体内重金属，专家称这并不属实。', '盐水'],
    ['坊间流传抱着大树能补充元气，不过目前没有任何研究支持。', '大树'],
    ['都说石榴多籽能助孕，这可真是望文生义。', '石榴'],
    ['“每天拉耳垂一百次，从此不得脑梗”——假的。', '拉耳垂'],
    ['把电池放进冰箱就能充满电，这种做法不可取。', '电池'],
    ['洗澡时拍打腋窝能排毒？纯属忽悠。', '拍打腋窝'],
    ['商家号称量子眼镜能治近视，可研究没有发现它有任何效果。', '量子眼镜'],
    ['千万别信“喝白酒能预防感冒”的话。', '白酒'],
    ['闪电从不两次击中同一处，这是常见的误解。', '闪电'],
    ['吃胡萝卜治好近视的传闻至今未被证实。', '胡萝卜'],
    ['网上热传的“手机充电时接电话会爆炸”视频是摆拍，不可信。', '爆炸'],
    ['农村还有人觉得打雷是龙王发怒，和云里的电荷一比，毫无根据。', '龙王'],
    ['老人家常说喝粥最养胃，实际上长期只喝粥反而让营养不够。', '养胃'],
    ['听人说指纹能测智商，真是想多了，二者没有任何关系。', '指纹'],
    ['蜂蜜能治糖尿病的帖子，经核实系编造。', '蜂蜜'],
    ['很多人以为猫的胡子剪了会死，其实并不会，只是一时走路会碰壁。', '胡子'],
    ['并非如网上所说，吃香菜会杀精，这是谣言。', '香菜'],
  ])
})

describe('what a piece passes on and denies afterwards is refuted', () => {
  inText('refuted_here', [
    ['有人说空腹喝牛奶会腹泻致癌。其实，乳糖不耐受的人才容易不舒服。', '空腹喝牛奶'],
    ['网传本市自来水检出剧毒物质。水务部门回应：各项指标全部合格，消息不实。', '自来水'],
    ['很多家长认为孩子发烧会烧坏脑子。事实上，是脑炎引起了发烧，不是发烧引起脑炎。', '烧坏脑子'],
    ['据说满月会让更多的人发疯。统计没有发现急诊人数随月相变化。', '满月'],
    ['醋泡黑豆能治老花眼。这是谣言。', '黑豆'],
    ['醋泡黑豆能治老花眼。错！晶状体硬化了，吃什么都回不去。', '黑豆'],
    ['醋泡黑豆能治老花眼。这种说法没有任何依据。', '黑豆'],
    [
      '朋友圈里流传着一段视频，说把大蒜切开放在枕边能治失眠。视频里的人讲得绘声绘色。评论区也有人附和。然而这种说法并没有科学依据。',
      '大蒜',
    ],
    ['把柠檬片放进开水，能释放出杀死癌细胞的物质。消息写得有名有姓。上述说法纯属编造，那家医院早已声明。', '柠檬片'],
    ['“吃三粒花椒，牙疼立刻好。”这样的帖子隔几天就冒出来。它没有出处，也没有临床试验支持。', '花椒'],
    ['商家宣称这款水杯能把水变成小分子团。可是水分子团时刻都在重组，根本不存在什么小分子水。', '小分子团'],
    ['号称能测寿命的手环最近很火。检测发现，它连心率都测不准，更谈不上预测寿命。', '测寿命'],
    ['不少人相信吃肝补肝。恰恰相反，肝脏胆固醇高，脂肪肝患者要少吃。', '吃肝补肝'],
    ['有人担心机场安检仪的辐射会伤身体。放心，一次安检的剂量比坐飞机时受到的还小得多。', '安检仪'],
    ['很多老人坚信输液能通血管。几瓶盐水在血管里待不了多久，起不到清洗的作用。', '通血管'],
    ['常听人说，喝咖啡的人骨头会变脆。每天两三杯对骨密度几乎没有影响。', '变脆'],
    ['老话讲，打了喷嚏就是有人想你。当然不是，那是鼻黏膜受了刺激。', '喷嚏'],
    ['一场感冒能让身体排一次毒，越拖越健康——这条消息又在家长群里刷屏了。感冒是病毒感染，跟排毒没有关系。', '感冒能让'],
    ['听说骨折以后多喝骨头汤就长得快？大可不必，汤里的钙补不了多少。', '骨头汤'],
    ['流言说，喝一口白醋能解酒驾的酒精检测。交警演示后表示，这毫无作用。', '白醋'],
  ])
})

describe('a question that is answered no is refuted', () => {
  inText('refuted_here', [
    ['微波炉热过的饭会致癌吗？不会。', '微波炉'],
    ['吃鱼眼睛能明目，是真的吗？假的。', '鱼眼睛'],
    ['隔夜西瓜真的有毒？并不是。冷藏并盖好，当天吃完就行。', '西瓜'],
    ['喝酸奶能减肥吗？答案是否定的。', '酸奶'],
    ['打呼噜说明睡得香？恰恰相反，它可能是呼吸暂停的信号。', '打呼噜'],
    ['黑色的食物都补肾？花青素只是一种色素，跟肾没有什么关系。', '补肾'],
    ['问：被猫抓伤以后用口水抹一抹能消毒吗？\n答：不能，应该用流动的清水和肥皂冲洗十五分钟。', '口水'],
    ['Q：鸡蛋壳颜色深的更有营养吗？\nA：没有这回事，壳色只和母鸡的品种有关。', '鸡蛋壳'],
    ['拔智齿真的可以瘦脸吗？医生说，骨头的宽窄一点也不会变，不能靠拔牙瘦脸。', '瘦脸'],
    ['泡脚出汗就能排出毒素？想多了，汗里九成九是水。', '泡脚'],
    ['大雾天关掉手机就不会被雷劈？没有关系，手机并不引雷。', '关掉手机'],
    ['吃芹菜能降血压吗：芹菜里那点成分起不到降压作用。', '芹菜'],
    ['谁说恐龙全都是冷血的？骨头切片显示许多种类长得很快。', '冷血'],
  ])
  inText('question', [
    ['黑洞里面到底是什么？目前还没有人知道。', '黑洞'],
    ['怎样洗手才算干净？先用流水把手打湿。', '洗手'],
    ['吃素能不能让人更长寿？欢迎在评论区写下你的答案。', '吃素'],
    ['难道喝热水真的包治百病？', '热水'],
    ['为什么天空是蓝色的？因为空气对蓝光散射得更多。', '天空'],
  ])
})

describe('labels say which side speaks', () => {
  inText('refuted_here', [
    ['误区一：喝骨头汤最补钙。真相：汤里的钙少得可怜。', '骨头汤最补钙'],
    ['误区三 晒太阳隔着玻璃也能补钙\n紫外线B大多被玻璃挡住了。', '隔着玻璃'],
    ['谣言：接种疫苗会被植入芯片。\n辟谣：针头的内径还不到一毫米。', '芯片'],
    ['流言：吃大蒜能防蚊子。把大蒜汁抹在身上就更好。\n真相：志愿者试验里，吃不吃大蒜挨咬的次数一样。', '大蒜汁'],
    ['【谣言】喝隔夜茶得癌症\n【真相】久放的茶可能变质，致癌却没有依据。', '隔夜茶'],
    ['错误做法：流鼻血时仰头。正确做法：身体前倾，捏住鼻翼。', '仰头'],
    ['1. 误区：老年人越瘦越好。正解：体重偏低的老人更容易跌倒骨折。', '越瘦越好'],
    ['谣言粉碎机：空心菜是重金属之王', '空心菜'],
    ['流言\n吃了荔枝开车会被查酒驾\n真相\n荔枝里的醇留在口腔，漱口以后就测不出来。', '荔枝开车'],
  ])
  inText('asserted', [
    ['误区一：喝骨头汤最补钙。真相：想补钙可以喝牛奶。', '喝牛奶'],
    ['误区：电子烟没有危害。真相：电子烟同样含有尼古丁，会让人成瘾。', '同样含有尼古丁'],
    ['正确做法：身体前倾，捏住鼻翼十分钟。', '捏住鼻翼'],
    ['真相：加热到一百度的味精就变成致癌物，厨师从来不告诉你。', '味精'],
    ['流言：低头捡东西会脑出血。\n真相：血压剧烈波动才是脑出血的主要诱因。', '血压剧烈波动'],
  ])
})

describe('headings and titles reach into the blocks below', () => {
  inBlocks('refuted_here', [
    [['# 这些说法都是误区', '- 洗肠能排毒养颜', '- 憋尿能锻炼膀胱'], '憋尿'],
    [['以下都是谣言：', '- 吃木耳可以清肺', '- 喝茶可以解毒'], '木耳'],
    [['这个夏天别再信这几条：', '1. 喝绿豆汤能解百毒', '2. 花露水可以治痱子'], '绿豆汤'],
    [['= 冬季五条养生谣言，一条都别信', '- 冬泳包治百病', '- 吃羊肉能治关节炎'], '冬泳'],
    [['# 误区一', '孩子不吃饭就是缺锌。', '挑食的原因很多，缺锌只是其中之一。'], '缺锌。'],
    [['# 吃猪蹄能美容吗', '答案是不能。', '胶原蛋白要先被消化成氨基酸。'], '猪蹄'],
    [['= 西瓜籽吞下去会长出西瓜？假的！', '胃酸能抑制种子发芽。'], '西瓜籽'],
    [['= 手机放床头会得脑瘤吗', '手机发出的是射频电磁波，属于非电离辐射，没有证据表明会得脑瘤。'], '床头'],
    [['# 泡温泉能治百病', '这种说法并不准确。温泉只是让肌肉放松。'], '治百病'],
    [['# 喝蜂蜜水能润肠通便', '蜂蜜水并不能润肠通便，起作用的是多喝的那杯水。'], '# 喝蜂蜜水'.slice(2)],
    [['= 辟谣：关于流感疫苗的传闻', '网上说打了疫苗会绝育。', '疫苗里的成分都经过多年的监测。'], '绝育'],
    [['= 科学求真：这些传言有几分真', '朋友圈里说吃皮蛋会变傻。', '无铅工艺已经用了几十年。'], '皮蛋'],
    [['# 网传“喝洗米水治胃病”', '专家：不靠谱。', '洗米水里有泥沙和农药残留。'], '洗米水治'],
    [['传言', '冬天穿得越多越好', '真相', '层数多不等于保暖，关键在空气层。'], '穿得越多'],
    [['# 流言与真相', '> 流言：蚊子专咬O型血的人。', '真相：蚊子找人靠的是二氧化碳和气味。'], 'o型血'],
  ])
  inBlocks('asserted', [
    [['# 这些说法都是误区', '- 洗肠能排毒养颜', '# 日常护理', '- 每天刷牙两次'], '刷牙'],
    [['# 怎样正确洗手', '- 用流水冲洗二十秒'], '二十秒'],
    [['# 误区与真相', '流感疫苗每年都要接种。'], '每年都要'],
    [['# 吃猪蹄能美容吗', '答案是不能。', '胶原蛋白要先被消化成氨基酸。'], '氨基酸'],
    [['= 柿子千万不能和螃蟹同吃', '柿子和螃蟹不能同吃，会中毒。'], '会中毒'],
    [['= 隔夜水的惊天内幕，专家不敢说', '隔夜水喝一口，癌症找上门。'], '癌症找上门'],
    [['= 谣言止于智者', '地球绕着太阳公转，一圈大约365天。'], '公转'],
  ])
})

describe('what a piece states stays asserted', () => {
  inText('asserted', [
    ['千真万确，不是谣言：吃了这种蘑菇会死人。', '蘑菇'],
    ['别以为是谣言，柿子和海鲜同吃真的会中毒。', '柿子'],
    ['这可不是危言耸听，一氧化碳中毒每年冬天都会夺走生命。', '一氧化碳'],
    ['专家辟谣隔夜菜无害？错！隔夜菜有毒，吃一口伤一次肝。', '隔夜菜有毒'],
    ['你还以为牛奶没事？其实牛奶致癌，欧洲人早就不喝了。', '其实牛奶致癌'],
    ['很多人以为微波炉没事，其实它加热的饭菜全都致癌。', '微波炉'],
    ['很多人不知道，指甲发白说明肝已经坏了。', '指甲发白'],
    ['柿子不能和螃蟹同吃，会中毒。', '柿子'],
    ['千万不要在饭后吃水果，会在胃里发酵中毒。', '饭后'],
    ['研究证实，每天喝一杯红酒可以延年益寿。', '红酒'],
    ['央视曝光，市面上的食盐含有剧毒亚铁氰化钾。', '食盐'],
    ['专家提醒，晚上九点以后吃姜等于吃砒霜。', '砒霜'],
    ['听说自来水里加了避孕药，赶紧转给家人！', '避孕药'],
    ['医生朋友偷偷告诉我，感冒药加可乐会要命，大家千万别喝。', '可乐'],
    ['有人说吸烟能防老年痴呆，这并不可信。吸烟会让患痴呆的风险升高。', '风险升高'],
    ['喝醋能软化血管是谣言。控制血压、血脂才是保护血管的办法。', '控制血压'],
    ['所谓辟谣全是收了钱的，碘盐就是让人得甲状腺癌的元凶。', '碘盐'],
    ['老中医说了，指压合谷穴，高血压当场就降，这是有科学依据的。', '合谷'],
    ['“厄尔尼诺”是指赤道中东太平洋海水异常增温。', '增温'],
    ['1895年，伦琴发现了“X射线”，因此获得首届诺贝尔物理学奖。', '伦琴'],
    ['蝙蝠靠回声定位捕食，你知道吗？', '蝙蝠'],
    ['你知道吗？章鱼有三颗心脏。', '章鱼'],
    ['蝙蝠不是鸟，也不是老鼠，它属于翼手目。', '翼手目'],
    ['高血压患者不要自行停药，否则血压会反跳。', '停药'],
    ['抗生素不能治疗病毒引起的普通感冒。', '抗生素'],
    ['地震目前还不能准确预报。', '预报'],
    ['不正确的坐姿会加重腰椎的负担。', '坐姿'],
    ['光在真空中的速度约为每秒30万公里，没有任何物体能超过它。', '光在真空'],
    ['喝隔夜水会得癌症吗？会的！里面的亚硝酸盐要人命。', '要人命'],
    ['转发这条救人一命：脑梗发作时，扎破十个手指就没事了。', '手指'],
    ['食物相克害死人，土豆和香蕉一起吃脸上会长斑。', '土豆'],
    ['真的不骗你，我邻居喝了一个月的花生油，胃癌就好了。', '花生油'],
    ['别不信，把苦瓜切片泡水喝，三天血糖就正常。', '苦瓜'],
    ['阿波罗登月是一场骗局，影子的方向都不对。', '登月'],
    ['转基因大豆让人断子绝孙，这个真相被掩盖了二十年。', '大豆'],
    ['国外早就禁止了疫苗，只有我们还在打。', '疫苗'],
    ['青蛙是两栖动物，幼体用鳃呼吸，成体主要用肺呼吸。', '青蛙'],
    ['目前尚无治愈糖尿病的药物，但血糖可以控制得很好。', '糖尿病'],
    ['如果被狗咬伤，应立即用肥皂水冲洗伤口并尽快接种疫苗。', '狗咬'],
    ['没有吃早饭的习惯会引起胆结石，医生都这么做手术。', '胆结石'],
    ['大家注意了！最近的猪肉都打了瘦肉精，吃了会心脏停跳，太可怕了！', '瘦肉精'],
    ['血的教训，孩子喝了饮料又吃杨梅，当场没了。', '杨梅'],
  ])
})

describe('what a piece only passes on or supposes is neither stated nor denied', () => {
  inText('quoted', [
    ['据说喝醋能软化血管。', '喝醋'],
    ['老一辈人常说，立夏吃蛋，石头踩烂。', '立夏'],
    ['一位网友留言说自己靠吃生洋葱治好了鼻炎。', '生洋葱'],
    ['按照燃素说，物体燃烧是因为放出了燃素。', '燃素'],
    ['卖家介绍说，这块石头可以促进睡眠。', '石头'],
  ])
  inText('hypothetical', [
    ['假如地球停止自转，大气会继续向东冲去。', '地球'],
    ['如果月球突然消失，潮汐会小得多。', '月球'],
    ['设想一列火车以接近光速行驶。', '火车'],
    ['倘若人类能在水下呼吸，海边的城市会是什么样？', '水下'],
  ])
})

/** Many wordings of the same thing: the frame decides, not the rumour. */
describe('the frame decides, whatever the rumour', () => {
  const rumours = ['吃洋葱能治愈肺炎', '手机辐射会导致白血病', '喝豆浆会让男孩变女孩', '戴磁石项链可以降血压']
  const denials = [
    (rumour: string) => `有人说${rumour}。其实，这没有科学依据。`,
    (rumour: string) => `“${rumour}”，这是谣言。`,
    (rumour: string) => `网传${rumour}，专家表示不实。`,
    (rumour: string) => `误区：${rumour}。`,
    (rumour: string) => `${rumour}？假的！`,
    (rumour: string) => `${rumour}是真的吗？不是。`,
    (rumour: string) => `不要轻信“${rumour}”的说法。`,
    (rumour: string) => `${rumour}的说法并不成立。`,
    (rumour: string) =>
      `有关“${rumour}”的消息在微信群里传了好几年。文章列出了一串数字。这些数字查不到出处。上述说法不可信。`,
  ]
  const spreads = [
    (rumour: string) => `${rumour}。`,
    (rumour: string) => `紧急通知：${rumour}，转给家人！`,
    (rumour: string) => `千真万确，${rumour}！`,
    (rumour: string) => `很多人不知道，${rumour}。`,
    (rumour: string) => `美国科学家研究发现，${rumour}。`,
    (rumour: string) => `这不是谣言，${rumour}。`,
    (rumour: string) => `昨天去医院，医生亲口讲${rumour}，以后千万要记住。`,
    (rumour: string) => `别人说没事你就信？${rumour}，后悔都来不及。`,
  ]
  const cross = (frames: ((rumour: string) => string)[]) =>
    frames.flatMap((frame) => rumours.map((rumour): Told => [frame(rumour), rumour]))
  inText('refuted_here', cross(denials))
  inText('asserted', cross(spreads))
})

const pieces = [
  '不是',
  '误区',
  '“”',
  '谣言：',
  '有人说',
  '其实',
  '是的',
  '一个',
  '的',
  '这这',
  '早就',
  '没有',
  '?',
  '据说,',
  '真相：\n',
  '就',
  '说',
  ':',
  '会',
  '—',
]
test.for(pieces)('200,000 characters of %j are read within seconds', { timeout: 30_000 }, (part) => {
  const text = part.repeat(Math.floor(200_000 / part.length))
  const shadow = shadowOf({ id: 'text', role: 'paragraph', text })
  const blocks = [{ role: shadow.block.role, text: shadow.text, sentences: sentencesOf(shadow).map((one) => one.text) }]
  const started = performance.now()
  stancesOf(blocks)
  expect(performance.now() - started).toBeLessThan(8_000)
})

test('every sentence of any text gets one stance, and the same text gets the same', () => {
  const part = fc.constantFrom(
    ...pieces,
    '喝醋能软化血管',
    '。',
    '！',
    '\n',
    '1. ',
    '不会',
    '这种说法',
    '假的',
    '😀',
    'A：',
    '”',
  )
  const block = fc.record({
    role: fc.constantFrom<TextBlock['role']>('title', 'heading', 'paragraph', 'list', 'quote', 'cue'),
    text: fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
  })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (texts) => {
      const blocks = texts.map((one, at) => ({ id: `b${at}`, ...one }))
      expect(read(blocks)).toEqual(read(blocks))
      expect(read(blocks).every(([, stance]) => stance !== undefined)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
