import type { ComicPictureName } from './comicPictures'
import type { DemoMeta } from './meta'

export type DemoPanel = {
  picture: ComicPictureName
  alt: string
  dialogue: { speaker: string; text: string }[]
  narration: string
}

export type DemoComic = DemoMeta & {
  cover: { picture: ComicPictureName; alt: string }
  pages: { panels: DemoPanel[] }[]
}

const origin = { type: 'original', source: '', url: '', permission: '', jointWith: '' } as const

export const comics: DemoComic[] = [
  {
    key: 'comic-earthquake',
    department: 'earthquake',
    authors: [{ name: '石砚秋', unit: '示例市地震局' }],
    responsibleEditor: '黎若谷',
    signer: { name: '方定山', post: '副局长' },
    confidentialityCheck: { checkedBy: '蒙守静', checkedAt: '2026-05-06' },
    fields: ['seismology'],
    audience: ['children', 'teens'],
    purpose: 'knowledge',
    origin,
    keywords: ['地震', '避险', '校园安全'],
    title: '地震来了，先护住自己',
    summary: '教室在三楼，地面突然摇晃，该跑还是该躲？跟着小果和小明，学会伏地、遮挡、手抓牢，以及震后有序撤离。',
    cover: {
      picture: 'quake-cover',
      alt: '教室里，穿红衣的孩子伏在桌子下面，一只手护住后颈，另一只手抓着桌腿，桌子两侧画着晃动的红色弧线',
    },
    sources: [
      {
        title: 'What should I do DURING an earthquake?',
        publisher: '美国地质调查局（USGS）',
        url: 'https://www.usgs.gov/faqs/what-should-i-do-during-earthquake',
        doi: '',
        date: '无日期',
      },
      {
        title: 'Earthquakes',
        publisher: '美国国家标准与技术研究院（NIST）',
        url: 'https://nist.gov/node/1817176',
        doi: '',
        date: '2023-09-26',
      },
    ],
    aiLabel: 'none',
    sponsored: false,
    channels: ['website', 'wechat', 'weibo'],
    expect: 'released',
    why: {
      zh: '避险动作与所列来源一致，每格都有替代文字。',
      en: 'What to do agrees with the sources, and every panel has its alt text.',
    },
    pages: [
      {
        panels: [
          {
            picture: 'quake-1',
            alt: '教室里吊灯歪向一侧，课桌在晃动，长发的李老师张开双臂，两个学生站在课桌后惊讶地张着嘴',
            dialogue: [
              { speaker: '小果', text: '老师，灯在晃！' },
              { speaker: '李老师', text: '可能是地震，先别往外跑！' },
            ],
            narration: '教室在三楼。正上着课，地面忽然晃了起来。',
          },
          {
            picture: 'quake-2',
            alt: '两个学生分别伏在两张桌子下面，一只手护着后颈，另一只手抓住桌腿，一本书正从桌边掉落，吊灯歪向一侧',
            dialogue: [{ speaker: '李老师', text: '伏地、遮挡、手抓牢！' }],
            narration: '晃动强烈时，站立和行走都容易摔倒，跑动中还可能被掉落的东西砸伤，所以先就近躲避。',
          },
          {
            picture: 'quake-3',
            alt: '近景：小果伏在桌子下面，一只手护住后颈，另一只手抓住右边的桌腿',
            dialogue: [{ speaker: '小果', text: '护住头和脖子，桌子动，我就跟着动。' }],
            narration:
              '躲在结实的桌子下面，护住头颈，抓牢桌腿，直到晃动停止。身边没有桌子，就靠着内墙蹲下，双臂护头，远离窗户。',
          },
        ],
      },
      {
        panels: [
          {
            picture: 'quake-4',
            alt: '李老师和两个学生双手把书包举在头顶，沿着楼梯向下走，前后隔开一段距离',
            dialogue: [
              { speaker: '小明', text: '老师，我们坐电梯吧？' },
              { speaker: '李老师', text: '不坐电梯。护住头，走楼梯，不推不挤。' },
            ],
            narration: '晃动停下来以后，大家护住头，沿楼梯有序撤离。电梯可能停电或被卡住，不能乘坐。',
          },
          {
            picture: 'quake-5',
            alt: '空旷的操场上，李老师正用手势清点三个站成一排的学生，教学楼在远处的左侧',
            dialogue: [{ speaker: '李老师', text: '一、二、三，都到了。就在这里等，别靠近楼房。' }],
            narration: '到空旷的地方集合，远离楼房、围墙、电线杆和广告牌，清点人数。',
          },
          {
            picture: 'quake-6',
            alt: '小果伸手指向远处墙上有裂缝、前面拉着黄色警戒线的教学楼，李老师向他伸手示意留在操场上',
            dialogue: [
              { speaker: '小果', text: '我能回教室拿书吗？' },
              { speaker: '李老师', text: '不行。后面可能有余震，要等专业人员检查过房屋。' },
            ],
            narration: '较大的地震之后常有余震，受损的房屋可能进一步损坏。不要急着回屋，留意应急部门发布的消息。',
          },
        ],
      },
    ],
  },
  {
    key: 'comic-nodules',
    department: 'agriculture',
    authors: [{ name: '田穗和', unit: '示例市农业农村局' }],
    responsibleEditor: '农思齐',
    signer: { name: '黄其田', post: '总农艺师' },
    confidentialityCheck: { checkedBy: '罗谨言', checkedAt: '2026-06-18' },
    fields: ['agronomy'],
    audience: ['farmers', 'teens'],
    purpose: 'knowledge',
    origin,
    keywords: ['大豆', '根瘤菌', '生物固氮', '轮作'],
    title: '大豆根上的小圆球',
    summary: '大豆根上长满小疙瘩，是病吗？农技员周姐带小禾认识根瘤：切开看颜色，明白大豆和根瘤菌怎样互相帮助。',
    cover: {
      picture: 'bean-cover',
      alt: '土层剖面图：三株大豆长在地里，地下的根上长着许多粉红色的小圆球',
    },
    sources: [
      {
        title: 'Nitrogen uptake, fixation and response to fertilizer N in soybeans: A review',
        publisher: 'Field Crops Research',
        url: 'https://doi.org/10.1016/j.fcr.2008.03.001',
        doi: '10.1016/j.fcr.2008.03.001',
        date: '2008',
      },
      {
        title: 'Global inputs of biological nitrogen fixation in agricultural systems',
        publisher: 'Plant and Soil',
        url: 'https://doi.org/10.1007/s11104-008-9668-3',
        doi: '10.1007/s11104-008-9668-3',
        date: '2008',
      },
    ],
    aiLabel: 'none',
    sponsored: false,
    channels: ['website', 'wechat', 'weibo'],
    expect: 'released',
    why: {
      zh: '生物固氮的说法和数字与所列综述一致，每格都有替代文字。',
      en: 'What it says of nitrogen fixation agrees with the reviews it names, and every panel has its alt text.',
    },
    pages: [
      {
        panels: [
          {
            picture: 'bean-1',
            alt: '大豆地里，小禾举着一株连根拔起的大豆，根上有许多小圆球；戴草帽的农技员周姐伸手指着豆根',
            dialogue: [
              { speaker: '小禾', text: '周姐，豆根上长了好多小疙瘩，是生病了吗？' },
              { speaker: '周姐', text: '这不是病，叫根瘤，里面住着大豆的帮手。' },
            ],
            narration: '夏天，小禾在地里拔起一株大豆。',
          },
          {
            picture: 'bean-2',
            alt: '土层剖面：大豆的根上长着一个个圆球，右侧的放大圆圈里有五个短杆状的细菌',
            dialogue: [{ speaker: '周姐', text: '把根瘤放大很多倍，就能看到根瘤菌。' }],
            narration: '空气里有大量氮气，大豆却不能直接利用。根瘤菌能把氮气变成大豆可以利用的氮，这叫生物固氮。',
          },
          {
            picture: 'bean-3',
            alt: '两个切开的根瘤：左边大的切面是粉红色，右边小的切面是淡绿色，下方放着一把小刀',
            dialogue: [
              { speaker: '小禾', text: '这个切开是粉红色的！' },
              { speaker: '周姐', text: '粉红色说明它正在固氮；发白、发绿的，通常还没开始或已经衰老。' },
            ],
            narration: '红色来自豆血红蛋白。它调节根瘤里的氧气，让怕氧的固氮酶能够工作。',
          },
        ],
      },
      {
        panels: [
          {
            picture: 'bean-4',
            alt: '阳光下的一株大豆，左边橙色箭头从叶片指向根部，右边蓝色箭头从长满粉红色根瘤的根部指向叶片',
            dialogue: [{ speaker: '小禾', text: '一个给糖，一个给氮，谁也没吃亏！' }],
            narration:
              '大豆把光合作用制造的糖送到根部（橙色箭头），养活根瘤菌；根瘤菌把固定的氮交给大豆（蓝色箭头）。这叫互利共生。',
          },
          {
            picture: 'bean-5',
            alt: '白发的爷爷扶着一袋化肥站在豆田里，周姐举起一张写着检测结果的纸',
            dialogue: [
              { speaker: '爷爷', text: '多撒些氮肥，豆子不是长得更好？' },
              { speaker: '周姐', text: '先看土壤检测结果。氮肥施多了，根瘤反而会减少。' },
            ],
            narration:
              '一篇汇总多国田间试验的综述显示：大豆所需的氮，平均有50%到60%来自生物固氮。其余来自土壤和肥料，施多少要看地力。',
          },
          {
            picture: 'bean-6',
            alt: '左边是一片大豆，右边是一片结了穗的玉米，爷爷和小禾站在中间，小禾笑着指向玉米',
            dialogue: [
              { speaker: '小禾', text: '豆子收了以后，这块地种玉米？' },
              { speaker: '爷爷', text: '对，豆子和玉米轮着种。' },
            ],
            narration: '豆茬的根和落叶分解以后，会给后茬作物留下一部分氮。轮作还有助于减轻一些病虫害。',
          },
        ],
      },
    ],
  },
]
