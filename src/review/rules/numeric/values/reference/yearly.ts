/**
 * What comes again every so many years: how it is named, the year of the first that is counted, and the years from one to the next
 * (resolutions of the WHO, UN and the State Council that set the days; IOC).
 */
export const yearly: readonly (readonly [name: string, first: number, step: number])[] = [
  ['世界地球日', 1970, 1],
  ['世界水日', 1993, 1],
  ['世界无烟日', 1988, 1],
  ['世界艾滋病日', 1988, 1],
  ['中国航天日', 2016, 1],
  ['全国防灾减灾日', 2009, 1],
  ['全国爱眼日', 1996, 1],
  ['全国爱牙日', 1989, 1],
  ['全国爱耳日', 2000, 1],
  ['中国医师节', 2018, 1],
  ['全国科技工作者日', 2017, 1],
  ['世界读书日', 1996, 1],
  ['全国高血压日', 1998, 1],
  ['中国农民丰收节', 2018, 1],
  ['世界献血者日', 2004, 1],
  ['世界防治结核病日', 1996, 1],
  ['国家宪法日', 2014, 1],
  ['全国生态日', 2023, 1],
  ['夏季奥运会|夏季奥林匹克', 1896, 4],
]
