/** Anyone may write there, or nothing stands there for good: a place to find a source, not a source. */
export const weakHosts =
  /(?:^|\.)(?:baike\.[a-z]+\.com(?:\.cn)?|zhidao\.baidu\.com|tieba\.baidu\.com|wenku\.baidu\.com|baijiahao\.baidu\.com|mbd\.baidu\.com|zhihu\.com|weibo\.(?:com|cn)|mp\.weixin\.qq\.com|douyin\.com|kuaishou\.com|bilibili\.com|toutiao\.com|xiaohongshu\.com|xhslink\.com|sohu\.com|csdn\.net|jianshu\.com|douban\.com|hupu\.com|tianya\.cn|docin\.com|doc88\.com|360doc\.com|wikipedia\.org|fandom\.com|quora\.com|reddit\.com|facebook\.com|twitter\.com|x\.com|youtube\.com|tiktok\.com|blogspot\.com|wordpress\.com|medium\.com|substack\.com)$/u

export const searchPage =
  /^(?:www\.|m\.|cn\.)?(?:baidu\.com\/s|so\.com\/s|sogou\.com\/web|google\.[a-z.]+\/search|bing\.com\/search|duckduckgo\.com\/)/u

/** Authorities, academies, universities, international bodies and the journals that medicine rests on. */
export const firstTierHosts =
  /(?:^|\.)(?:gov|gov\.cn|gov\.uk|edu|edu\.cn|ac\.cn|ac\.uk|int|mil\.cn|cas\.cn|chinacdc\.cn|cma\.org\.cn|cnki\.net|wanfangdata\.com\.cn|doi\.org|europa\.eu|fao\.org|un\.org|unicef\.org|cancer\.org|heart\.org|diabetes\.org|cochrane\.org|cochranelibrary\.com|nature\.com|science\.org|cell\.com|thelancet\.com|nejm\.org|bmj\.com|jamanetwork\.com|plos\.org|springer\.com|sciencedirect\.com|wiley\.com|oup\.com)$/u

/** The same, named as a publisher where no address is given. */
export const firstTierPublishers =
  /卫生健康委|疾病预防控制|疾控中心|药品监督|药监局|市场监督管理总局|世界卫生组织|国务院|人民卫生出版社|中华医学会|中国医师协会|中国营养学会|中国科学院|中国工程院|大学出版社|癌症研究机构|医学科学院|医学会|who|fao|cdc|nih/iu
