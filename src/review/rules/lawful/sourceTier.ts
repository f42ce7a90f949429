import type { Source } from '@/content/types'
import type { Scene } from '../../scene'
import type { BlockHit, DocumentRule } from '../rule'
import { blockHits, onWholeBlock } from './blockSpan'
import { firstTierHosts, firstTierPublishers, searchPage, weakHosts } from './sourceHosts'

const addressOf = (url: string) => (URL.canParse(url) ? new URL(url) : null)

const weaknessOf = ({ url, doi, publisher }: Source): { zh: string; en: string } | null => {
  if (doi !== '') return null
  const address = addressOf(url)
  if (url !== '' && !address) return { zh: '网址无法打开', en: 'the address cannot be opened' }
  if (!address) return publisher === '' ? { zh: '没有网址，也没有发布机构', en: 'no address and no publisher' } : null
  if (searchPage.test(`${address.hostname}${address.pathname}`))
    return { zh: '是搜索结果页', en: 'a page of search results' }
  if (weakHosts.test(address.hostname))
    return { zh: '是自媒体、百科或论坛', en: 'self-media, an open encyclopaedia or a forum' }
  return null
}

const isFirstTier = (source: Source) =>
  source.doi !== '' ||
  firstTierPublishers.test(source.publisher) ||
  firstTierHosts.test(addressOf(source.url)?.hostname ?? '')

const medicalWords = /治疗|症状|患者|疫苗|感染|药物|疾病|诊断|就医|临床|病毒|癌|发病|并发症/gu
/** So many medical words, and the piece is about medicine. */
const medicalFrom = 5
const isMedical = ({ shadows }: Scene) =>
  shadows.reduce((sum, { text }) => sum + (text.match(medicalWords)?.length ?? 0), 0) >= medicalFrom

const better = {
  zh: '换成主管部门、学术机构、期刊或标准的原始出处，并给出可打开的网址或 DOI',
  en: 'Cite the authority, academy, journal or standard itself, with an address or DOI that opens',
}
const namedInText =
  /(?:来源|出处|图源|参考资料|参考文献|引自|摘自|转自)[:为于自是]?[^。,;]{0,6}(?:百度百科|百度知道|维基百科|知乎|微博|抖音|快手|小红书|朋友圈|微信|公众号|贴吧|网络|互联网|网友|今日头条|百家号|论坛|博客|短视频)/gu

const listedHits = (scene: Scene, sources: Source[]): BlockHit[] => {
  const weak = sources.flatMap((source) => {
    const why = weaknessOf(source)
    if (!why) return []
    const message = { zh: `参考来源“${source.title}”${why.zh}`, en: `The source “${source.title}”: ${why.en}` }
    return onWholeBlock(scene.shadows[0], { severity: 'low', message, hint: better })
  })
  if (!isMedical(scene) || sources.some(isFirstTier)) return weak
  const message = {
    zh: '医学内容没有一条权威来源（主管部门、学术机构、指南或期刊）',
    en: 'A medical piece without one source of the first tier',
  }
  return [...weak, ...onWholeBlock(scene.shadows[0], { severity: 'low', message, hint: better })]
}

/** Sources that nobody can rely on or open, and medicine that rests on none of the first tier. */
export const sourceTier: DocumentRule = {
  id: 'source-tier',
  reference: '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条',
  findIn: (scene) => {
    const { sources } = scene.document
    const message = { zh: '出处是自媒体、百科或笼统的“网络”', en: 'The origin named is self-media or simply “the net”' }
    const inText = scene.shadows.flatMap((shadow) =>
      blockHits(shadow, namedInText, { severity: 'low', message, hint: better }),
    )
    return sources === null ? inText : [...inText, ...listedHits(scene, sources)]
  },
}
