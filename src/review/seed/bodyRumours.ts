import type { SeedRumour } from './seedRumour'

export const bodyRumours: SeedRumour[] = [
  {
    id: 'rumour-antibiotics-cold',
    claim: '感冒了吃抗生素好得快',
    variants: [
      '感冒发烧要吃消炎药头孢',
      '抗生素能治病毒性感冒',
      '得了感冒赶紧吃头孢消炎药',
      '感冒输液打抗生素见效快',
      '流感吃阿莫西林就能好',
    ],
    counterFact: '普通感冒和流感由病毒引起，抗生素只对细菌有效；滥用会带来不良反应和耐药。',
    field: 'health',
    severity: 'high',
    sources: [
      {
        title: 'Antimicrobial resistance, World Health Organization',
        url: 'https://www.who.int/news-room/fact-sheets/detail/antimicrobial-resistance',
      },
    ],
  },
  {
    id: 'rumour-garlic-flu',
    claim: '吃大蒜能预防流感',
    variants: [
      '喝白酒可以杀死体内的病毒',
      '盐水漱口能杀死流感病毒',
      '熏醋能给空气消毒预防感冒',
      '大蒜杀菌能防流感',
      '喝板蓝根能预防流感',
    ],
    counterFact: '没有证据表明大蒜、白酒、盐水或熏醋能预防流感；有效的办法是接种疫苗、洗手、通风和戴口罩。',
    field: 'health',
    severity: 'high',
    sources: [
      {
        title: 'Influenza (seasonal), World Health Organization',
        url: 'https://www.who.int/news-room/fact-sheets/detail/influenza-(seasonal)',
      },
    ],
  },
  {
    id: 'rumour-diabetes-cure',
    claim: '偏方可以根治糖尿病',
    variants: [
      '吃苦瓜能根治糖尿病',
      '喝秋葵水可以代替降糖药',
      '南瓜能降血糖治好糖尿病',
      '这种草药让糖尿病人停用胰岛素',
    ],
    counterFact: '糖尿病目前不能靠食物或偏方根治，擅自停药会引起严重并发症；应在医生指导下治疗。',
    field: 'health',
    severity: 'blocker',
    sources: [
      {
        title: 'Diabetes, World Health Organization',
        url: 'https://www.who.int/news-room/fact-sheets/detail/diabetes',
      },
    ],
  },
  {
    id: 'rumour-vaccine-autism',
    claim: '接种疫苗会导致孤独症',
    variants: ['打疫苗会得自闭症', '麻腮风疫苗引起自闭症', '疫苗里的汞让孩子变成自闭症', '疫苗打多了会伤孩子大脑'],
    counterFact: '多国数百万儿童的研究没有发现疫苗与孤独症有关；最初提出此说的论文已因造假被撤回。',
    field: 'health',
    severity: 'blocker',
    sources: [
      {
        title: 'MMR vaccines and autism, WHO Global Advisory Committee on Vaccine Safety',
        url: 'https://www.who.int/groups/global-advisory-committee-on-vaccine-safety/topics/mmr-vaccines-and-autism',
      },
    ],
  },
  {
    id: 'rumour-burn-toothpaste',
    claim: '烫伤后抹牙膏、酱油能止痛消炎',
    variants: ['烫伤了马上涂牙膏好得快', '烧伤抹酱油能止疼', '烫伤抹牙膏就不疼了', '烫伤后涂香油或草木灰'],
    counterFact: '烫伤应立即用流动的凉水冲洗 15–20 分钟；牙膏、酱油会妨碍散热和医生判断，还可能引起感染。',
    field: 'health',
    severity: 'high',
    sources: [
      { title: 'Burns, World Health Organization', url: 'https://www.who.int/news-room/fact-sheets/detail/burns' },
    ],
  },
  {
    id: 'rumour-fishbone-vinegar',
    claim: '鱼刺卡喉咙喝醋能软化鱼刺',
    variants: ['鱼刺卡住了吞一大口米饭就下去了', '鱼刺卡喉咙喝醋鱼刺就软了', '卡鱼刺咽馒头喝醋就好'],
    counterFact: '醋流过喉咙只有一瞬，软化不了鱼刺；硬吞食物可能使鱼刺扎得更深，伤及食管和血管，应尽快就医取出。',
    field: 'health',
    severity: 'high',
    sources: [{ title: '鱼刺卡喉的科学处理，中国科学技术协会科学辟谣平台', url: 'https://piyao.kepuchina.cn' }],
  },
  {
    id: 'rumour-sweat-fever',
    claim: '发烧捂一捂出汗就能退烧',
    variants: [
      '孩子发烧要裹紧被子捂汗',
      '孩子发烧要多穿衣服盖被子捂汗',
      '小儿发热捂汗好得快',
      '发烧盖厚被子把汗捂出来',
    ],
    counterFact: '捂汗使热散不出去，体温会更高，婴幼儿甚至会脱水、惊厥；应减少衣被、补充水分，必要时用退热药并就医。',
    field: 'health',
    severity: 'high',
    sources: [{ title: '解热镇痛药在儿童发热对症治疗中的合理用药专家共识，中华实用儿科临床杂志，2020', url: '' }],
  },
  {
    id: 'rumour-snakebite-suck',
    claim: '被毒蛇咬伤要用嘴把毒吸出来',
    variants: ['蛇咬伤后用嘴吸毒', '被蛇咬了马上用刀划开伤口放血吸毒', '毒蛇咬伤用绳子死死扎住就没事'],
    counterFact: '用嘴吸毒、切开伤口和长时间扎紧都会加重伤害；应保持不动、去掉饰物，尽快到有抗蛇毒血清的医院。',
    field: 'health',
    severity: 'high',
    sources: [
      {
        title: 'Snakebite envenoming, World Health Organization',
        url: 'https://www.who.int/news-room/fact-sheets/detail/snakebite-envenoming',
      },
    ],
  },
  {
    id: 'rumour-5g-radiation',
    claim: '5G基站辐射会致癌',
    variants: [
      '手机基站辐射导致白血病',
      '小区建5G基站影响健康引起癌症',
      '变电站高压线辐射让孩子得白血病',
      'WiFi辐射伤害胎儿',
    ],
    counterFact:
      '基站、WiFi 发出的是非电离的射频电磁波，能量不足以破坏细胞的遗传物质，公众接触水平远低于国家标准限值。',
    field: 'physics',
    severity: 'high',
    sources: [
      {
        title: 'Radiation: 5G mobile networks and health, World Health Organization',
        url: 'https://www.who.int/news-room/questions-and-answers/item/radiation-5g-mobile-networks-and-health',
      },
      { title: 'GB 8702-2014 电磁环境控制限值', url: '' },
    ],
  },
]
