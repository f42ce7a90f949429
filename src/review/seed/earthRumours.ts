import type { SeedRumour } from './seedRumour'

const usgs = {
  title: 'Can you predict earthquakes?, U.S. Geological Survey',
  url: 'https://www.usgs.gov/faqs/can-you-predict-earthquakes',
}

export const earthRumours: SeedRumour[] = [
  {
    id: 'rumour-quake-prediction',
    claim: '专家准确预测了某日某地将发生大地震',
    variants: [
      '地震可以提前几天准确预报时间地点和震级',
      '近期将有大地震请大家做好准备',
      '只要仔细观察就能准确预测地震',
      '地震局早就知道地震要来',
    ],
    counterFact:
      '目前世界上还没有可靠的短期地震预报方法；地震预警是震后利用电波快于地震波，抢出几秒到几十秒。预报意见只由政府发布。',
    field: 'seismology',
    severity: 'blocker',
    sources: [usgs, { title: '地震预报管理条例', url: '' }],
  },
  {
    id: 'rumour-quake-cloud',
    claim: '天上出现地震云，预示要发生地震',
    variants: [
      '看到条带状的云就是地震云',
      '地震云能预报地震',
      '看云的形状可以预测地震',
      '天空出现地震云说明近期要地震',
      '出现地震云几天后就会地震',
    ],
    counterFact: '云的形状由大气中的水汽、温度和风决定，与地下断层活动没有已知联系；“地震云”不能用来预报地震。',
    field: 'seismology',
    severity: 'high',
    sources: [usgs],
  },
  {
    id: 'rumour-animal-quake',
    claim: '动物反常一定预示地震要来',
    variants: [
      '蛤蟆上街过马路就要地震',
      '蛤蟆成群上街几天内必有地震',
      '鸡飞狗跳老鼠搬家说明要地震',
      '观察动物异常能准确预报地震',
      '井水变浑就要发生地震',
    ],
    counterFact: '动物反常、井水变化多由天气、繁殖、施工等引起，至今没有可重复的方法能据此预报地震。',
    field: 'seismology',
    severity: 'high',
    sources: [
      {
        title: 'Can animals predict earthquakes?, U.S. Geological Survey',
        url: 'https://www.usgs.gov/faqs/can-animals-predict-earthquakes',
      },
    ],
  },
  {
    id: 'rumour-life-triangle',
    claim: '地震时躲在“生命三角”里最安全',
    variants: [
      '地震来了要躲到生命三角里',
      '地震时躺在家具旁形成的生命三角里',
      '地震发生时应该马上跳楼逃生',
      '地震时坐电梯逃得最快',
    ],
    counterFact: '震时应就近伏地、遮挡、手抓牢，护住头颈，震后再撤离；“生命三角”依据的是楼房完全压垮的特例。',
    field: 'seismology',
    severity: 'high',
    sources: [
      {
        title: 'What should I do DURING an earthquake?, U.S. Geological Survey',
        url: 'https://www.usgs.gov/faqs/what-should-i-do-during-earthquake',
      },
    ],
  },
  {
    id: 'rumour-phone-lightning',
    claim: '打雷时用手机会引来雷击',
    variants: [
      '雷雨天打手机会招雷',
      '打雷时打手机会把雷引下来',
      '手机信号会把闪电引下来',
      '下雨打雷打电话被雷劈是因为手机',
    ],
    counterFact: '手机的电磁波不会引雷；危险来自身处空旷、高处或树下。雷雨时应进屋，不用有线电话和插着电的设备。',
    field: 'atmosphere',
    severity: 'medium',
    sources: [
      { title: 'Lightning Myths, National Weather Service', url: 'https://www.weather.gov/safety/lightning-myths' },
    ],
  },
  {
    id: 'rumour-tree-lightning',
    claim: '打雷下雨时躲在大树下最安全',
    variants: ['雷雨天可以到大树底下避雨', '打雷时躲在大树下避雨', '橡胶鞋底能防雷击', '雷不会两次打中同一个地方'],
    counterFact: '孤立的大树容易遭雷击，电流会经树干和地面伤人；应进入坚固的房屋或有金属顶的汽车。',
    field: 'atmosphere',
    severity: 'high',
    sources: [
      { title: 'Lightning Myths, National Weather Service', url: 'https://www.weather.gov/safety/lightning-myths' },
    ],
  },
  {
    id: 'rumour-typhoon-tape',
    claim: '台风天在窗玻璃上贴米字胶带就不会碎',
    variants: [
      '贴了米字形胶带玻璃就能抗台风',
      '台风来之前窗户贴米字胶带玻璃就不会碎',
      '窗户贴胶带可以防止台风吹碎玻璃',
      '台风眼过境风停了就可以出门',
    ],
    counterFact: '胶带不能增加玻璃的强度，至多减少碎片飞散；应关好门窗并远离玻璃。台风眼过后风向反转，会再起狂风。',
    field: 'atmosphere',
    severity: 'medium',
    sources: [
      { title: 'Hurricane preparedness, U.S. National Hurricane Center', url: 'https://www.nhc.noaa.gov/prepare/' },
    ],
  },
  {
    id: 'rumour-cloud-seeding',
    claim: '人工增雨的碘化银有毒，会毒害庄稼和人',
    variants: ['人工降雨下的是毒雨', '人工增雨抢走别处的雨造成干旱', '打人工增雨弹后的雨水有毒不能浇地'],
    counterFact: '一次作业用的碘化银只有几克到几十克，散布在很大的区域，雨水中的含量远低于安全限值。',
    field: 'atmosphere',
    severity: 'medium',
    sources: [
      { title: 'Statement on weather modification, World Meteorological Organization', url: 'https://wmo.int' },
    ],
  },
]
