import { readFile } from 'node:fs/promises'
import type { ComicPictureName } from './comicPictures'
import type { DemoMeta } from './meta'

export type DemoVideo = DemoMeta & {
  cover: { picture: ComicPictureName; alt: string }
  /** Name below `media/`. */
  file: string
  /** Seconds. */
  duration: number
  width: number
  height: number
  credit: string
  licence: string
  /** WebVTT. */
  transcript: string
}

/** One cue for each slide: the films show every slide for the same time. */
const transcript = (seconds: number, lines: string[]): string =>
  [
    'WEBVTT',
    ...lines.map((line, index) => `${clock(index * seconds)} --> ${clock((index + 1) * seconds)}\n${line}`),
  ].join('\n\n') + '\n'

const clock = (seconds: number): string => {
  const minutes = String(Math.floor(seconds / 60)).padStart(2, '0')
  return `00:${minutes}:${(seconds % 60).toFixed(3).padStart(6, '0')}`
}

const origin = { type: 'original', source: '', url: '', permission: '', jointWith: '' } as const
const film = { width: 640, height: 360, credit: '示例科普绘图室', licence: 'CC BY 4.0' } as const

export const videos: DemoVideo[] = [
  {
    key: 'video-lightning',
    department: 'weather',
    authors: [{ name: '林知远', unit: '示例市气象局' }],
    responsibleEditor: '周雨桐',
    signer: { name: '陈望川', post: '副局长' },
    confidentialityCheck: { checkedBy: '韦安宁', checkedAt: '2026-04-20' },
    fields: ['atmosphere'],
    audience: ['public'],
    purpose: 'knowledge',
    origin,
    keywords: ['雷电', '防雷', '气象灾害'],
    title: '雷电来了，怎样躲更安全',
    summary: '先看见闪电、后听见雷声是为什么？听到雷声该躲到哪里？三十六秒看懂室内、车内和野外的避雷要点。',
    cover: {
      picture: 'lightning-cover',
      alt: '夜空中两团乌云，一道闪电落向孤立的大树，穿红衣的孩子正跑向右侧亮着灯的房子',
    },
    sources: [
      {
        title: 'Lightning Safety Tips and Resources',
        publisher: '美国国家气象局（National Weather Service）',
        url: 'https://www.weather.gov/safety/lightning',
        doi: '',
        date: '无日期',
      },
      {
        title: 'Understanding Lightning Science',
        publisher: '美国国家气象局（National Weather Service）',
        url: 'https://www.weather.gov/safety/lightning-science-overview',
        doi: '',
        date: '无日期',
      },
    ],
    aiLabel: 'none',
    sponsored: false,
    channels: ['website', 'wechat', 'douyin', 'weibo'],
    expect: 'released',
    why: {
      zh: '各项要点与所列来源一致，字幕完整。',
      en: 'Every point agrees with the source it names, and the transcript is complete.',
    },
    ...film,
    file: 'lightning.mp4',
    duration: 36,
    transcript: transcript(4.5, [
      '雷电，是云与地之间、云与云之间以及云内部的放电。',
      '光比声音快得多，所以先看见闪电，后听见雷声。',
      '声音每秒约走340米。看到闪电后每数3秒，约合1千米。',
      '听到雷声，雷电就已近到能伤人，请尽快进入有防雷设施的建筑物。',
      '在室内：关好并远离门窗，少碰水管、有线电器和金属管线。',
      '金属外壳的汽车，关好车窗，也是较安全的避雷处，别碰车内金属。',
      '在野外：避开山顶、水面、开阔地，不要在孤立的大树下躲雨。',
      '最后一声雷响之后，等30分钟，再恢复户外活动。',
    ]),
  },
  {
    key: 'video-handwash',
    department: 'health',
    authors: [{ name: '苏清扬', unit: '示例市卫生健康委员会' }],
    responsibleEditor: '何书瑶',
    signer: { name: '梁时雨', post: '副主任' },
    confidentialityCheck: { checkedBy: '覃守正', checkedAt: '2026-03-12' },
    fields: ['health'],
    audience: ['public', 'children'],
    purpose: 'daily',
    origin,
    keywords: ['洗手', '手卫生', '传染病预防'],
    title: '洗手二十秒，步步要到位',
    summary: '什么时候该洗手？揉搓哪些部位、揉多久？没有水时怎么办？三十二秒学会日常洗手的四个步骤。',
    cover: {
      picture: 'handwash-cover',
      alt: '水龙头流出清水，两只手在洗手池上方相握揉搓，手上沾满白色泡沫',
    },
    sources: [
      {
        title: 'About Handwashing',
        publisher: '美国疾病控制与预防中心（CDC）',
        url: 'https://www.cdc.gov/clean-hands/about/index.html',
        doi: '',
        date: '2024',
      },
      {
        title: 'WHO Guidelines on Hand Hygiene in Health Care',
        publisher: '世界卫生组织（WHO）',
        url: 'https://www.who.int/publications/i/item/9789241597906',
        doi: '',
        date: '2009',
      },
    ],
    aiLabel: 'none',
    sponsored: false,
    channels: ['website', 'wechat', 'douyin', 'weibo'],
    expect: 'released',
    why: {
      zh: '步骤、时长和酒精含量与所列来源一致，字幕完整。',
      en: 'Steps, duration and alcohol content agree with the sources, and the transcript is complete.',
    },
    ...film,
    file: 'handwash.mp4',
    duration: 32,
    transcript: transcript(4, [
      '手上会沾到看不见的细菌和病毒，摸脸、拿食物时可能把它们带入体内。',
      '饭前、便后、外出回家，咳嗽或打喷嚏以后，都要洗手。',
      '第一步：用流动水打湿双手，取适量肥皂或洗手液。',
      '第二步：搓掌心、手背和指缝，让泡沫盖满双手。',
      '第三步：指背、拇指、指尖，还有手腕，也别漏掉。',
      '从揉搓开始，至少20秒，约等于唱两遍生日歌的时间。',
      '第四步：用流动水冲净，再用干净的毛巾或纸巾擦干。',
      '没有水时，可用酒精含量不低于60%的免洗洗手液；手脏时仍要用肥皂和水。',
    ]),
  },
]

/** The film as the seed uploads it. Fails when the file is not in the checkout. */
export const readVideo = async ({ file, width, height, duration, credit, licence }: DemoVideo) => ({
  name: file,
  mime: 'video/mp4' as const,
  bytes: await readFile(new URL(`./media/${file}`, import.meta.url)),
  width,
  height,
  duration,
  credit,
  licence,
})
