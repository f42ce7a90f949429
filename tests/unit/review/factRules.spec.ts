import { describe, expect, test } from 'vitest'
import { unitAt } from '@/review/numbers/unitAt'
import { factTables } from '@/review/rules/numeric/values/reference/facts'
import { readingOf } from '@/review/rules/numeric/values/reference/reading'
import { numericHits } from './numericHits'

const found = (text: string) => numericHits(text).map(({ id }) => id)

/** By what makes the figure found or let pass: what is wrong and, beside it, what no numeric rule speaks of. */
const cases: Record<string, { rule: string; wrong: string[]; right: string[] }> = {
  'a thing named once, its figure told later': {
    rule: 'reference-value',
    wrong: [
      '虎鲸是海里的顶级猎手，成年雄性最大的个体，全身长80米左右。',
      '丹顶鹤姿态优雅，站起来身高可达15米。',
      '这种昼伏夜出的刺猬，刚离开母亲时不大，成年后体重也只有800毫克。',
      '洪泽湖在江苏西部，丰水时的湖面面积约为20平方公里。',
      '深圳这些年人来人往，常住人口已超过1.7亿。',
      '奥司他韦要在发病两天内开始吃，成人每次75克。',
      '电水壶烧得快，是因为它的功率有1800千瓦。',
      '地铁自动扶梯旁的灯管用的是25千瓦的日光灯。',
      '一光年是光走一年的路程，大约是94600亿亿公里。',
    ],
    right: [
      '虎鲸是海里的顶级猎手，成年雄性最大的个体，全身长8米左右。',
      '丹顶鹤姿态优雅，站起来身高可达1.5米。',
      '洪泽湖在江苏西部，丰水时的湖面面积约为2000平方公里。',
      '深圳这些年人来人往，常住人口已超过1700万。',
      '奥司他韦要在发病两天内开始吃，成人每次75毫克。',
      '电水壶烧得快，是因为它的功率有1800瓦。',
      '虎鲸的牙齿长10厘米，刚出生的幼鲸体重约180公斤。',
      '深圳的一个街道有人口17万。',
      '啤酒在冷库里保存，一箱重12公斤。',
    ],
  },
  'a thing named in the sentence before': {
    rule: 'reference-value',
    wrong: ['头发长得并不快。它平均每个月大约长10厘米。', '蜂鸟是最小的鸟。它的体重只有2公斤左右。'],
    right: ['头发长得并不快。它平均每个月大约长1厘米。', '蜂鸟是最小的鸟。它的体重只有2克左右。'],
  },
  'a way told in a time, and electricity told in 度': {
    rule: 'reference-value',
    wrong: ['蜗牛很有耐心，一小时大约爬8公里。', '家里的冰箱很省电，一天用电大约80度。'],
    right: ['蜗牛很有耐心，一小时大约爬8米。', '家里的冰箱很省电，一天用电大约0.8度。'],
  },
  'a quantity known by its own name': {
    rule: 'reference-value',
    wrong: ['这片试验田平均亩产只有600毫克。', '栽苗时株距以15米为宜。', '浇筑的路面厚度一般为25米。'],
    right: ['这片试验田平均亩产只有600公斤。', '栽苗时株距以15厘米为宜。', '浇筑的路面厚度一般为25厘米。'],
  },
  'the name of a quantity with words between, or behind its figure': {
    rule: 'dimension-clash',
    wrong: [
      '书库里的相对湿度应常年保持在50℃左右。',
      '养热带鱼，水温最好不低于24厘米。',
      '血清应放在4毫升的低温环境下保存，不要放在4毫升的温度里。',
      '路口的鸣笛声高达90赫兹。',
      '这块石碑重达3米。',
      '新馆占地约2000立方米。',
      '沿着北纬30℃一路向西。',
    ],
    right: [
      '书库里的相对湿度应常年保持在50%左右。',
      '养热带鱼，水温最好不低于24℃。',
      '路口的鸣笛声高达90分贝。',
      '这块石碑重达3吨。',
      '新馆占地约2000平方米。',
      '沿着北纬30度一路向西。',
      '这支5毫升的温度计式滴管很好用。',
    ],
  },
  'a thing that a question names, or that the next clause leaves out': {
    rule: 'reference-value',
    wrong: [
      '小肠有多长？成年人的小肠约五六十米。',
      '北极熊到底有多重？成年公熊平均约四十五吨。',
      '刚才掠过的是一只信天翁。成体翼展约三十五米，飞起来很省力。',
      '上个月我们去了冰岛。导游说，居民还不到四千万人。',
      '标准大气压是多少？课本上写760毫米水银柱，天气图上写的则是1013兆帕左右。',
    ],
    right: [
      '小肠有多长？成年人的小肠约五六米。',
      '北极熊到底有多重？成年公熊平均约四百五十公斤。',
      '刚才掠过的是一只信天翁。成体翼展约三米五，飞起来很省力。',
      '上个月我们去了冰岛。导游说，居民还不到四十万人。',
      '台风是大气里的漩涡。可一池水直径不过几十厘米，转向另有原因。',
      '蓝鲸是最大的动物。相比之下，家里的金鱼体重不过几十克。',
    ],
  },
  'a thing before its class, and a right figure of another thing before': {
    rule: 'reference-value',
    wrong: [
      '吸蜜蜂鸟是最小的鸟，成鸟体重只有约200克。',
      '书房的老白炽灯是60瓦，新买的LED球泡只有9千瓦。',
      '吐鲁番一年的降水只有三百多毫米，全靠雪山融水。',
    ],
    right: [
      '吸蜜蜂鸟是最小的鸟，成鸟体重只有约2克。',
      '书房的老白炽灯是60瓦，新买的LED球泡只有9瓦。',
      '一只蜜蜂一生大约酿不到一克蜂蜜，要采一公斤蜜得飞四十多万公里。',
      '种一棵树一年吸收约18千克二氧化碳，种100棵，一年就能吸收约1.8吨二氧化碳。',
    ],
  },
  'a figure told only roughly': {
    rule: 'reference-value',
    wrong: [
      '做一次胸部CT平扫，剂量通常是几希沃特。',
      '猎豹全力冲刺，时速可以过千公里。',
      '阳光照到地球要八个多小时。',
      '印度洋板块至今仍以每年几公里的速度向北推挤。',
    ],
    right: [
      '做一次胸部CT平扫，剂量通常是几毫希沃特。',
      '猎豹全力冲刺，时速可以过百公里。',
      '阳光照到地球要八分多钟。',
      '一碗骨头汤的钙只有几毫克到十几毫克，不及一口牛奶。',
      '一颗小行星直径几十米，从地球旁几万公里处掠过。',
      '印度洋板块至今仍以每年几厘米的速度向北推挤。',
    ],
  },
  'a quantity that goes with another': {
    rule: 'reference-value',
    wrong: [
      '在海里每下潜100米，身体就要多承受大约一个大气压。',
      '海拔每升高一百米，气温大约下降六度。',
      '舀一公斤大洋表层水烤干，锅底会剩下350克盐。',
      '布洛芬每次每公斤体重5到10克。',
      '看到闪电后，每隔三秒，雷声就远十公里。',
      '体温每升高1℃，心率约增加100次/分。',
    ],
    right: [
      '在海里每下潜10米，身体就要多承受大约一个大气压。',
      '海拔每升高一千米，气温大约下降六度。',
      '舀一公斤大洋表层水烤干，锅底会剩下35克盐，死海的水要咸得多。',
      '布洛芬每次每公斤体重5到10毫克。',
      '看到闪电后，每隔三秒，雷声就远一公里。',
      '一公斤棉花和一公斤铁一样重。',
    ],
  },
  'a change, a part, a list or a rate beside the name': {
    rule: 'reference-value',
    wrong: [
      '奶牛听音乐，一天能产三百公斤奶。',
      '汽油比水轻，密度约为每升0.75克。',
      '声音在海水里每秒传一万五千米。',
      '宝宝每天应补维生素D10克，直接滴入口中。',
    ],
    right: [
      '奶牛听音乐，一天多产三公斤奶。',
      '混撒的小麦比分开撒的每亩少收61斤。',
      '利尿三天，他的体重下去四公斤。',
      '女子七项全能还要比跳远、标枪和800米。',
      '待机手机旁的电场强度在0.3到1.1伏每米之间。',
      '倘使把太阳缩成一粒豌豆，地球就在不到一米开外。',
      '兔子的牙一直在长，门齿每年可达十二厘米。',
      '方圆两公里的蜜蜂都来这里采蜜。',
      '声音在海水里每秒传一千五百米。',
      '宝宝每天应补维生素D10微克，直接滴入口中。',
      '气瓶里有二百个大气压，够潜到三十米深。',
    ],
  },
  'what is no clash of quantity and unit': {
    rule: 'dimension-clash',
    wrong: ['油温七成时下锅，油温保持在180厘米。'],
    right: [
      '油温七成热时下锅。',
      '经济以每年8%的速度增长。',
      '沙地每年以2460平方公里的速度扩展。',
      '处理器的速度为4.7GHz。',
      '家用电二百二十伏，摸不得。',
      '基站开足功率，在一公里外也测得到信号。',
    ],
  },
  'parts of a week and of a day': {
    rule: 'fixed-count',
    wrong: ['一周有8天。', '一天有25个小时该多好。', '一年共有300天。'],
    right: ['一周有三天要值班。', '小猴一天有十七八个小时贴着绒布。', '一年有两百天，他都在路上。'],
  },
  'ranges that are told downwards or are none': {
    rule: 'reversed-range',
    wrong: ['每次服用5~3毫克。'],
    right: [
      '汤从95℃降到60℃用了五十分钟，接着在60到30℃之间磨蹭了三个小时。',
      '温度一到0℃以上，冰棍就化了。',
      '港湾形成于7000～5000年前。',
      '2007—08年发生了粮食危机。',
      '日本航线用的是747-400D型客机。',
    ],
  },
  'scales without unit and voltages': {
    rule: 'impossible-figure',
    wrong: ['金刚石的莫氏硬度为100。', '他的BMI达到240。', '变压器把10伏的高压电送进小区。'],
    right: ['金刚石的莫氏硬度为10。', '他的BMI达到24。', '变压器把10千伏的高压电送进小区。'],
  },
  'the warmth of a body': {
    rule: 'impossible-figure',
    wrong: [
      '人的正常体温约为3.65℃。',
      '孩子体温高达394℃，赶紧送医。',
      '人体体温降到2.8℃以下会出现失温。',
      '体温计显示3.75℃，已属发热。',
      '体温低于3.5℃为低体温。',
      '患者降温后体温降至3.72℃。',
    ],
    right: [
      '口腔体温比腋下体温高0.3℃左右。',
      '体温波动范围不超过1℃。',
      '体温变化幅度只有0.3℃。',
      '老人体温偏低0.2～0.3℃。',
      '电子体温计精度为0.1℃。',
    ],
  },
  'the length of a year and of its parts': {
    rule: 'fixed-count',
    wrong: ['闰年有356天。', '平年有375天。', '闰年为266天。', '闰年共有386天。'],
    right: [
      '冬半年平年从秋分到春分179天，闰年为180天。',
      '平年2月28天，闰年为29天。',
      '轮班制一天是8小时，三班24小时。',
    ],
  },
  'a quantity that is restated, summed up or of something else': {
    rule: 'reference-value',
    wrong: ['口服葡萄糖750克后测糖耐量。', '成年人的收缩压约为12毫米汞柱。', '成年人每天应喝水150毫升。'],
    right: [
      '口服补液盐Ⅰ每包14.75克：葡萄糖11克、氯化钠1.75克、碳酸氢钠1.5克、氯化钾0.5克。',
      '一支葡萄糖口服液20毫升含葡萄糖4克。',
      '高压锅内压力约180千帕。',
    ],
  },
  'what a question asks, and what another word than the first takes up': {
    rule: 'reference-value',
    wrong: [
      '为什么灯泡里要用钨丝？因为金属之中钨最耐热，在常见的金属里它的熔点最高，约342℃。',
      '一头荷斯坦奶牛一天能产多少奶？管得好的牛群，平均每头每天250公斤左右。',
      '山鸡蛋比普通鸡蛋更有营养吗？检测表明，两者蛋白质相差无几，每100克可食部分都在1.3克上下。',
      '漏电保护器为什么能救命？普通家用型的额定动作电流是30安，超过了就跳闸。',
      '肺活量是用力吸足气后能呼出的气量。我国成年男性一般在3500~4000升。',
      '雨后的毛竹林里，竹笋拼命往上长。最快的时候，一昼夜就能长高12米左右。',
    ],
    right: [
      '为什么灯泡里要用钨丝？因为金属之中钨最耐热，在常见的金属里它的熔点最高，约3420℃。',
      '一头荷斯坦奶牛一天能产多少奶？管得好的牛群，平均每头每天35公斤左右。',
      '奶牛一天能产多少奶？老李家三头牛合计每天90公斤。',
      '漏电保护器为什么能救命？一旦漏电，它在0.1秒内跳闸。家里总开关的额定电流一般是63安。',
      '肺活量是用力吸足气后能呼出的气量。我国成年男性一般在3500~4000毫升。',
      '毛竹一昼夜可长高1米，两个月能长到20米。',
      '蜂鸟体型极小。与它共生的花螨更小，长约0.5毫米。',
      '如果人能像叶子那样靠阳光过活，需要多大的皮肤？算下来要几十平方米。',
    ],
  },
  'what stands beside the figure, and words that hold the name of a thing': {
    rule: 'reference-value',
    wrong: ['每天补钙800克就够了，不必再多。', '每亩追施尿素10吨，分两次撒。'],
    right: [
      '要补钙，每天三百到五百克奶、豆腐和绿叶菜，再晒晒太阳。',
      '红烧肉要少放盐，老人一天的动物性食物一百二到一百五十克。',
      '孕妇每天吃二百到四百克新鲜水果，能补充膳食纤维。',
      '谷氨酸钠里的谷氨酸，人体每天也要合成几十克。',
      '这种金属在660℃熔化，脾气温和的人也能操作。',
      '刚开始爬坡的电炉通电烧到两千多度，里面的灯丝也不断。',
    ],
  },
  'figures by multiples, by the dose of a day and by how long something takes to come back': {
    rule: 'reference-value',
    wrong: [
      '木星在太阳系里最大，质量相当于地球的31.8倍。',
      '金星的大气很浓，地面的气压约为地球的920倍。',
      '阿司匹林肠溶片常用的剂量是每天100克。',
      '哈雷彗星每7.6年回归一次。',
      '海龟的寿命可达1500年。',
      '水星离太阳最近，平均约5800公里。',
    ],
    right: [
      '木星在太阳系里最大，质量相当于地球的318倍。',
      '金星的大气很浓，地面的气压约为地球的92倍。',
      '阿司匹林肠溶片常用的剂量是每天100毫克。',
      '哈雷彗星每76年回归一次。',
      '海龟的寿命可达150年。',
      '水星离太阳最近，平均约5800万公里。',
    ],
  },
  'fields, waves, limits of standards and the figures of the nation': {
    rule: 'reference-value',
    wrong: [
      '医院里磁共振的磁场强度是1.5高斯。',
      '紫外线分三段，UVB为2800~3200纳米。',
      '去年全市PM2.5年均浓度为280微克/立方米，达到国家标准。',
      '在高速上应与同车道前车保持100千米以上的距离。',
      '白纹伊蚊的活动范围一般在孳生地周围100~200千米。',
      '刚出生的大熊猫幼崽，体重只有约1000克。',
      '我国网民规模达到10.9万人。',
      '全国森林覆盖率已达2.4%。',
      '臭氧在距离地面20~30米的高空比较集中。',
      '24小时内降水达到50厘米就叫暴雨，达到250毫米就是特大暴雨。',
      '一立方米空气重约1.29克。',
      '汽油的热值很高，每千克约4.6千焦。',
      '新疆吐鲁番的年降水量仅16米左右。',
      '秦陵兵马俑的陶俑平均身高约18米。',
      '大堡礁沿海岸绵延2000多米。',
      '炼钢炉里，钢水的温度只有160℃。',
      '猫头鹰在野外能活1500年。',
      '珠峰至今还在以每年约1米的速度长高。',
    ],
    right: [
      '医院里磁共振的磁场强度是1.5特斯拉，是地磁场的几万倍。',
      '紫外线分三段，UVB为280~320纳米。',
      '去年全市PM2.5年均浓度为28微克/立方米，达到国家标准。',
      '在高速上应与同车道前车保持100米以上的距离，距离下一服务区还有50公里。',
      '白纹伊蚊的活动范围一般在孳生地周围100~200米。',
      '刚出生的大熊猫幼崽，体重只有约100克。',
      '我国网民规模达到10.9亿人，其中农村网民3亿人。',
      '全国森林覆盖率已达24%，福建达65%。',
      '臭氧在距离地面20~30千米的高空比较集中。',
      '24小时内降水达到50毫米就叫暴雨，达到250毫米就是特大暴雨。',
      '一立方米空气重约1.29千克。',
      '汽油的热值很高，每千克约46兆焦。',
      '新疆吐鲁番的年降水量仅16毫米左右。',
      '秦陵兵马俑的陶俑平均身高约1.8米。',
      '大堡礁沿海岸绵延2000多公里。',
      '炼钢炉里，钢水的温度高达1600℃，车间里也有40℃。',
      '猫头鹰在野外能活15年，一块鸟粪化石已有1500年。',
      '珠峰至今还在以每年约4毫米的速度长高。',
      '那里的水压约110兆帕，相当于1000多个大气压。',
      '湖面海拔为-154米，是我国陆地最低点。',
    ],
  },
  'what is adjusted, tried, supposed or too much': {
    rule: 'reference-value',
    wrong: ['夏天开空调，温度宜设在2.6℃。', '轿车百公里油耗一般在70升左右。'],
    right: [
      '男方点了点头，把空调往上调了两度。',
      '开着窗跑高速，轿车百公里多喝了零点九升油。',
      '设想地球的自转在一秒钟内停住，粉笔盒会朝哪边飞？',
      '学生呼吸含二氧化碳百分之三至五的空气，哈欠没有增多。',
      '落在满月前后三天的，正好等于这几天在一个朔望月里所占的比例。',
      '按允许摄入量计，每天得吃掉一百多克食盐才碰得到上限。',
    ],
  },
}

describe.for(Object.entries(cases))('%s', ([, { rule, wrong, right }]) => {
  test.for(wrong)('is doubted: %s', (text) => {
    expect(found(text)).toContain(rule)
  })
  test.for(right)('is let pass: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('the tables of facts', () => {
  const facts = factTables.flatMap((table) => table.facts)

  test('are many, and tell nothing twice', () => {
    expect(facts.length).toBeGreaterThan(2000)
    const told = facts.map((fact) => JSON.stringify(fact.slice(0, 4)))
    expect(told.filter((one, at, all) => all.indexOf(one) !== at)).toEqual([])
  })

  test('have units that are known, bounds that hold and words that are found', () => {
    for (const [subject, , unit, least, greatest] of facts) {
      const [words = '', also = ''] = subject.split('&')
      expect(unitAt(unit.split('@')[0] ?? '', 0), unit).not.toBeNull()
      expect(least, subject).toBeLessThanOrEqual(greatest)
      expect(() => new RegExp(also, 'u')).not.toThrow()
      for (const word of words.split('|')) expect(readingOf(word).subjects.map(({ end }) => end)).toContain(word.length)
    }
  })

  test('are found at the longest name', () => {
    const { subjects } = readingOf('蜂鸟也是鸟')
    expect(subjects.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [4, 5],
    ])
  })
})
