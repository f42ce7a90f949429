/** Things of a fixed order. `cyclic` ones begin again; `next` tells that what "comes after" one is the next and no later one. */
type Sequence = { names: readonly string[]; cyclic: boolean }

/** 节气（GB/T 33661—2017）、生肖、地质年代（国际年代地层表）、朝代（《中国历史纪年表》）、月相。 */
export const sequences: readonly Sequence[] = [
  {
    names:
      '立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒'.split(
        ' ',
      ),
    cyclic: true,
  },
  { names: '鼠年 牛年 虎年 兔年 龙年 蛇年 马年 羊年 猴年 鸡年 狗年 猪年'.split(' '), cyclic: true },
  {
    names: '寒武纪 奥陶纪 志留纪 泥盆纪 石炭纪 二叠纪 三叠纪 侏罗纪 白垩纪 古近纪 新近纪 第四纪'.split(' '),
    cyclic: false,
  },
  { names: '新月 蛾眉月 上弦月 盈凸月 满月 亏凸月 下弦月 残月'.split(' '), cyclic: true },
]
