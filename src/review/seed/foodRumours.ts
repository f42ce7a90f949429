import type { SeedRumour } from './seedRumour'

const guidelines = { title: '中国居民膳食指南（2022），中国营养学会', url: '' }

export const foodRumours: SeedRumour[] = [
  {
    id: 'rumour-vinegar-vessels',
    claim: '喝醋能软化血管',
    variants: [
      '多喝醋可以让硬化的血管变软',
      '每天喝醋清理血管垃圾',
      '醋能溶解血管里的斑块',
      '吃醋泡花生软化血管预防动脉硬化',
    ],
    counterFact: '醋喝下后在胃肠里被消化吸收，不会以酸的形式到达血管；动脉硬化要靠控制血压、血脂、血糖和戒烟来预防。',
    field: 'health',
    severity: 'high',
    sources: [
      {
        title: 'Cardiovascular diseases (CVDs), World Health Organization',
        url: 'https://www.who.int/news-room/fact-sheets/detail/cardiovascular-diseases-(cvds)',
      },
      guidelines,
    ],
  },
  {
    id: 'rumour-food-clash',
    claim: '食物相克，螃蟹和柿子一起吃会中毒',
    variants: [
      '虾和维生素C同吃等于吃砒霜',
      '菠菜和豆腐一起吃会得结石',
      '牛奶和橘子一起吃会中毒',
      '蜂蜜和豆腐同食会中毒',
      '食物相克会致命',
    ],
    counterFact: '正常食用量下，没有证据表明普通食物搭配会产生毒性；不适多因变质、过敏或过量。',
    field: 'food',
    severity: 'medium',
    sources: [guidelines],
  },
  {
    id: 'rumour-overnight-water',
    claim: '喝隔夜水会致癌',
    variants: [
      '反复烧开的千滚水致癌',
      '隔夜的白开水亚硝酸盐超标有毒',
      '隔夜水不能喝',
      '开水放一夜亚硝酸盐增多喝了中毒',
    ],
    counterFact: '洁净的饮用水放置一夜或重复烧开，亚硝酸盐仍远低于饮用水标准；敞口久放要防的是细菌。',
    field: 'food',
    severity: 'medium',
    sources: [
      { title: 'GB 5749-2022 生活饮用水卫生标准', url: '' },
      {
        title: 'Guidelines for drinking-water quality, World Health Organization',
        url: 'https://www.who.int/publications/i/item/9789240045064',
      },
    ],
  },
  {
    id: 'rumour-microwave',
    claim: '微波炉加热的食物会致癌',
    variants: ['用微波炉热饭有辐射残留', '微波炉加热食物产生致癌物质', '微波会留在食物里让人得癌症'],
    counterFact: '微波是非电离辐射，只使水分子运动生热，关机即消失，不残留在食物里，也不会使食物带放射性。',
    field: 'food',
    severity: 'high',
    sources: [
      {
        title: 'Radiation: Microwave ovens, World Health Organization',
        url: 'https://www.who.int/news-room/questions-and-answers/item/radiation-microwave-ovens',
      },
    ],
  },
  {
    id: 'rumour-alkaline-body',
    claim: '酸性体质是万病之源，吃碱性食物能防癌',
    variants: ['酸性体质容易得癌症', '喝弱碱性水可以抗癌', '喝苏打水改变酸性体质'],
    counterFact: '人体血液的酸碱度由肺和肾稳定在 pH 7.35–7.45，不会因食物改变；“酸性体质”没有医学依据。',
    field: 'health',
    severity: 'high',
    sources: [
      { title: '“酸碱体质理论”相关科学解释，中国科学技术协会科学辟谣平台', url: 'https://piyao.kepuchina.cn' },
      guidelines,
    ],
  },
  {
    id: 'rumour-gm-food',
    claim: '吃转基因食品会致癌、导致不孕不育',
    variants: ['转基因食物有毒会致癌', '转基因大豆油吃了绝育', '吃转基因玉米会影响下一代生育'],
    counterFact: '已批准上市的转基因食品逐个通过安全评价，未发现与同类传统食品相比有更高的健康风险。',
    field: 'agriculture',
    severity: 'high',
    sources: [
      {
        title: 'Food, genetically modified, World Health Organization',
        url: 'https://www.who.int/news-room/questions-and-answers/item/food-genetically-modified',
      },
    ],
  },
  {
    id: 'rumour-cucumber-hormone',
    claim: '顶花带刺的黄瓜是用避孕药催出来的',
    variants: ['黄瓜抹了避孕药才顶花带刺', '蔬菜水果用的植物激素会让孩子性早熟', '催熟的西瓜打了激素吃了会性早熟'],
    counterFact: '植物生长调节剂与人的性激素结构和受体都不同，对人没有激素作用；避孕药对黄瓜也不起作用。',
    field: 'agriculture',
    severity: 'medium',
    sources: [
      { title: 'GB 2763 食品安全国家标准 食品中农药最大残留限量', url: '' },
      { title: '植物生长调节剂科普问答，农业农村部农药检定所', url: '' },
    ],
  },
  {
    id: 'rumour-mung-bean',
    claim: '喝绿豆汤能治百病',
    variants: ['绿豆汤可以治愈流感', '生吃茄子和绿豆能治好高血压糖尿病', '绿豆汤能解百毒包治百病'],
    counterFact: '绿豆是普通杂豆，绿豆汤可以解暑补水，没有治疗流感、高血压、糖尿病等疾病的作用，也不能代替药物。',
    field: 'health',
    severity: 'high',
    sources: [
      {
        title: 'Influenza (seasonal), World Health Organization',
        url: 'https://www.who.int/news-room/fact-sheets/detail/influenza-(seasonal)',
      },
      guidelines,
    ],
  },
  {
    id: 'rumour-bone-soup',
    claim: '喝骨头汤能补钙',
    variants: ['骨头汤钙含量高补钙最好', '熬骨头汤加醋能补钙', '老人骨质疏松多喝骨头汤'],
    counterFact: '骨头里的钙很难溶进汤里，一碗骨头汤的钙只有同量牛奶的几十分之一，而脂肪和嘌呤较多。',
    field: 'health',
    severity: 'medium',
    sources: [guidelines],
  },
]
