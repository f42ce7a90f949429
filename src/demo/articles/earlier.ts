import type { Source } from '@/content/types'
import type { DemoDepartmentKey } from '../departments'
import type { DemoFieldKey } from '../people'
import type { PictureKey } from '../pictures'
import type { DemoArticle } from '../types'
import { p } from './blocks'
import { declared, source } from './declared'
import { earlierEarthquake } from './earlierEarthquake'
import { earlierHealth } from './earlierHealth'
import {
  earlierAgriculture,
  earlierCountyAgriculture,
  earlierEmergency,
  earlierMarket,
  earlierScience,
} from './earlierOthers'
import { earlierCountyWeather, earlierWeather } from './earlierWeather'
import type { ShortText } from './shortText'

type Series = {
  texts: ShortText[]
  fields: DemoFieldKey[]
  keyword: string
  cover: { picture: PictureKey; alt: string }
  sources: Source[]
}

const weather: Omit<Series, 'texts'> = {
  fields: ['atmosphere', 'safety'],
  keyword: '气象',
  cover: { picture: 'series-weather', alt: '一朵白云挡住半个太阳，云下落着几滴雨' },
  sources: [
    source('气象灾害预警信号发布与传播办法', '中国气象局', '2007', { url: 'https://www.cma.gov.cn/' }),
    source('大气物理学（第二版）', '北京大学出版社', '2013'),
  ],
}

const farming: Omit<Series, 'texts'> = {
  fields: ['agronomy'],
  keyword: '农业',
  cover: { picture: 'series-farming', alt: '田垄上长出三株绿苗，远处升起太阳' },
  sources: [
    source('植物保护学通论（第二版）', '高等教育出版社', '2012'),
    source('Why bees matter', '联合国粮食及农业组织', '2018', { url: 'https://www.fao.org/' }),
  ],
}

const series: Partial<Record<DemoDepartmentKey, Series>> = {
  weather: { ...weather, texts: earlierWeather },
  'county-weather': { ...weather, texts: earlierCountyWeather },
  agriculture: { ...farming, texts: earlierAgriculture },
  'county-agriculture': { ...farming, fields: ['agronomy', 'safety'], texts: earlierCountyAgriculture },
  earthquake: {
    texts: earlierEarthquake,
    fields: ['seismology'],
    keyword: '防震减灾',
    cover: { picture: 'series-earthquake', alt: '一条起伏的地震波形横贯画面，中间的振幅最大' },
    sources: [
      source('地震学教程', '北京大学出版社', '2010'),
      source('Earthquake Hazards Program', '美国地质调查局（USGS）', '无日期', { url: 'https://www.usgs.gov/' }),
    ],
  },
  health: {
    texts: earlierHealth,
    fields: ['health'],
    keyword: '健康',
    cover: { picture: 'series-health', alt: '一颗红心上画着心电图的折线，旁边是一个绿色的十字' },
    sources: [
      source('Fact sheets', '世界卫生组织', '无日期', { url: 'https://www.who.int/news-room/fact-sheets' }),
      source('健康科普知识', '中国疾病预防控制中心', '无日期', { url: 'https://www.chinacdc.cn/' }),
    ],
  },
  emergency: {
    texts: earlierEmergency,
    fields: ['safety'],
    keyword: '应急避险',
    cover: { picture: 'series-emergency', alt: '一只红色灭火器立在绿色的安全出口门旁' },
    sources: [source('安全科普知识', '应急管理部', '无日期', { url: 'https://www.mem.gov.cn/' })],
  },
  market: {
    texts: earlierMarket,
    fields: ['nutrition'],
    keyword: '食品安全',
    cover: { picture: 'series-food', alt: '一只放大镜对着盘子里的青菜、西红柿和面包' },
    sources: [
      source('GB 2760—2024 食品安全国家标准 食品添加剂使用标准', '国家卫生健康委员会、国家市场监督管理总局', '2024'),
      source('食品安全五大要点培训手册', '世界卫生组织', '2006', { url: 'https://www.who.int/' }),
    ],
  },
  science: {
    texts: earlierScience,
    fields: ['physics', 'astronomy'],
    keyword: '科学常识',
    cover: { picture: 'series-science', alt: '夜空里有一弯月亮和几颗星，右下方画着原子的轨道' },
    sources: [
      source('大学物理学（第三版）', '清华大学出版社', '2009'),
      source('Moon Phases', '美国国家航空航天局（NASA）', '无日期', { url: 'https://science.nasa.gov/' }),
    ],
  },
}

/** How many earlier texts a department has. */
export const earlierCount = (department: DemoDepartmentKey): number => series[department]?.texts.length ?? 0

/**
 * A short, true article that a department published earlier in the demo year; no two have the same text.
 * @param index counts from 0 within the department
 * @param day ISO date (YYYY-MM-DD) in Asia/Shanghai of the confidentiality check
 * @throws RangeError when the department has no such text
 */
export const earlierArticle = (department: DemoDepartmentKey, index: number, day: string): DemoArticle => {
  const from = series[department]
  const text = from?.texts[index]
  if (!from || !text) throw new RangeError(`${department} has no earlier text ${index}`)
  return {
    ...declared(department, day),
    key: `${department}-earlier-${index + 1}`,
    fields: from.fields,
    keywords: [from.keyword],
    title: text.title,
    summary: summaryOf(text),
    cover: from.cover,
    blocks: text.paragraphs.map(p),
    sources: from.sources,
    expect: 'released',
    why: { zh: '演示年度里较早发布的短文。', en: 'A short piece of an earlier month of the demo year.' },
  }
}

const summaryOf = ({ paragraphs }: ShortText) => (paragraphs[0] ?? '').replace(/。[\s\S]*$/, '。')
