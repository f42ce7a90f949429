import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { readOffline } from '@/review/engine'
import { nearRumours } from '@/review/nearRumours'
import { libraryOf } from '@/review/retrieval/library'
import { likenessInputs } from '@/review/retrieval/likeness'
import { search } from '@/review/retrieval/search'
import { thresholds } from '@/review/retrieval/thresholds'
import { rumourEntry } from '@/review/rumourEntry'
import { sceneOf } from '@/review/scene'
import { shippedLibrary } from '@/review/shippedLibrary'
import { normalised } from '@/review/text/shadow'

const shipped = shippedLibrary()
const library = libraryOf(shipped)
const loneLibrary = libraryOf(shipped.map((entry) => ({ ...entry, variants: [], expression: '' })))
const vinegar = 'rumour-vinegar-vessels'

const bestIn = (text: string, from = library) => {
  const { sentences } = sceneOf(documentOfLine(pieceLine.parse({ id: 'p', text })), new Date(0))
  const known = nearRumours(from, sentences).flatMap(({ first }) => (first ? [first] : []))
  return known.sort((one, other) => other.stated - one.stated)[0]
}
const nearestIn = (text: string, from = library) => {
  const best = bestIn(text, from)
  return { id: best?.rumour.id, stated: best?.stated ?? 0, isHit: best?.isHit ?? false }
}

describe('a passage states a rumour', () => {
  test.each([
    '每天早上来一杯陈醋，血管里的垢就慢慢软了、化了，邻居老王坚持了半年。',
    '血管硬了怎么办？喝醋啊，醋能把血管泡软，老中医都这么讲。',
  ])('told in other words: %s', (text) => {
    expect(nearestIn(text)).toMatchObject({ id: vinegar, isHit: true })
    expect(nearestIn(text, loneLibrary)).toMatchObject({ id: vinegar })
  })

  test.each([
    '醋喝下去到了胃里就和胃酸混在一起，并不会软化血管。',
    '血管变硬是多年的动脉粥样硬化造成的，要靠控制血压、血脂和戒烟来延缓。',
    '喝醋能软化血管？醋酸进了肠胃很快被代谢，血管里的斑块纹丝不动。',
    '凉拌菜里放点醋可以少放盐，对控制血压有好处。',
  ])('but not where it is answered, or something true is said nearby: %s', (text) => {
    expect(nearestIn(text).isHit).toBe(false)
  })

  test('with or without the spaces that part scripts', () => {
    const [spaced, plain] = ['5G 基站的辐射会让人得癌症。', '5G基站的辐射会让人得癌症。'].map((text) => bestIn(text))
    expect(spaced).toMatchObject({ isHit: true, score: plain?.score, stated: plain?.stated })
  })

  test('in few words of the entry', () => {
    const text = '小区孩子打完针就不说话了，自闭就是疫苗闹的。'
    expect(bestIn(text)?.score).toBeLessThan(thresholds.near)
    expect(nearestIn(text)).toMatchObject({ id: 'rumour-vaccine-autism', isHit: true })
    expect(
      readOffline(documentOfLine(pieceLine.parse({ id: 'p', text })), { library, now: new Date(0) }),
    ).toMatchObject({
      claims: [{ stance: 'asserted', verdict: 'refuted', evidence: [{ id: 'rumour-vaccine-autism' }, {}, {}, {}, {}] }],
    })
  })

  test.each([
    '雷雨天不要躲在大树下，应尽快进入有防雷装置的建筑物内。',
    '烫伤后不要涂抹牙膏、酱油，应立即冲冷水。',
    '油锅起火不能用水浇，要盖上锅盖隔绝空气。',
    '高层建筑火灾时不要乘坐电梯。',
    '一岁以内的婴儿不宜食用蜂蜜。',
    '吸烟会导致肺癌。',
    'HPV疫苗可以预防宫颈癌。',
    '心脏骤停时应立即进行胸外按压。',
  ])('nor is advice or a plain fact a rumour about the same thing: %s', (text) => {
    expect(nearestIn(text).isHit).toBe(false)
  })

  test.each([
    ['三伏贴贴满一天别揭！泡起得越大，寒湿拔得越干净，没起泡的等于白贴，明天再来补一副。', true],
    ['什么小儿麻痹、白喉、天花，你这辈子见过一个吗？早绝迹了，还给娃扎那么多针，白受罪。', true],
    ['五十年前做白内障囊外摘除，确要等晶体熟了才好取。如今用超声乳化，开车、看报受影响就能排手术。', false],
    ['肉松放水里揉洗，油盐糖走了，剩下丝丝缕缕的肌纤维，看着像棉絮。配料表若写“肉粉松”，说明加了豆粉、淀粉。', false],
  ])(
    'what a sum of all that is seen tells wrongly, questions one behind the other tell: %s is stated: %s',
    (text, isHit) => {
      expect(nearestIn(text).isHit).toBe(isHit)
    },
  )

  test.each([
    ['喝醋能软化血管不是谣言，是真的。', 'refuted'],
    ['“微波炉加热的食物会致癌”并非谣言。', 'refuted'],
    ['“喝醋能软化血管不是谣言”的说法是假的。', 'insufficient'],
    ['喝醋能软化血管是谣言，不是真的。', 'insufficient'],
  ] as const)('what is said to be no rumour is stated, what is said to be one is not: %s', (text, verdict) => {
    const { claims } = readOffline(documentOfLine(pieceLine.parse({ id: 'p', text })), { library, now: new Date(0) })
    expect(claims.map((claim) => claim.verdict)).toEqual([verdict])
  })

  test('a claim word for word is stated in a long piece, too, also one of several clauses', () => {
    const neutral = ['周末去了公园。', '花开得很好。', '孩子们在放风筝。', '湖上有几只小船。', '风不大。'].join('')
    for (const id of ['biology-plants-bedroom-oxygen', 'physics-security-scanner', vinegar]) {
      const claim = shipped.find((entry) => entry.id === id)?.claim ?? ''
      expect(nearestIn(`${neutral}${claim}。${neutral}`)).toMatchObject({ id, isHit: true })
    }
  })

  test('what only warns of a deed is no promise of it, whatever else they share', () => {
    const insulin = rumourEntry.parse({
      id: 'i',
      claim: '这种草药让糖尿病人停用胰岛素',
      counterFact: '停药会引起酮症。',
    })
    const promised = nearestIn('有了这种草药，糖尿病人就能停用胰岛素了。', libraryOf([insulin]))
    const warned = nearestIn('糖尿病人不要自行停用胰岛素，这种草药也不行。', libraryOf([insulin]))
    expect(promised.stated).toBeGreaterThan(0.5)
    expect(warned.id).toBe('i')
    expect(warned.stated).toBeLessThanOrEqual(0.5)
  })

  test.each([
    '雷雨天气，不要站在大树底下避雨。',
    '打雷的时候别在大树下躲雨，也别在空旷的地方举着伞、扛着鱼竿。',
    '油锅起火，赶紧关火，盖上锅盖，千万不要往锅里泼水。',
    '给宝宝坐车用安全座椅，不要抱在怀里坐副驾驶。',
    '烫伤后千万不能抹牙膏。',
  ])('what forbids the deed that an entry praises does not state it: %s', (text) => {
    expect(nearestIn(text).isHit).toBe(false)
  })

  test.each(['微波炉加热食物时请使用耐热容器。', '微波炉加热食物又快又方便。', '豆腐和菠菜可以同吃。'])(
    'a calm sentence without the harm that an entry threatens with does not state it: %s',
    (text) => {
      expect(nearestIn(text).isHit).toBe(false)
    },
  )

  test.each([
    '微波炉加热食物会致癌。',
    '微波炉热过的饭吃了要得病。',
    '微波炉加热的东西千万别吃！',
    '邻居说娃就是打了疫苗才得的自闭症。',
  ])('but who tells of harm in whatever words, or loudly, states it: %s', (text) => {
    expect(nearestIn(text).isHit).toBe(true)
  })

  test.each([
    '打雷下雨的时候躲在大树底下最安全，别往空地跑。',
    '千万别喝隔夜水，放了一夜亚硝酸盐超标，喝了要得癌的。',
    '宝宝脸黄别慌，一天喂三四次葡萄糖水，多尿尿黄就退了。',
  ])('what forbids something else, or what an entry warns of, still states it: %s', (text) => {
    expect(nearestIn(text).isHit).toBe(true)
  })

  test('how likely is a likelihood, and the same each time', () => {
    const titles = fc.constantFrom(...shipped.map(({ claim }) => claim))
    const facts = fc.constantFrom(...shipped.map(({ counterFact }) => counterFact))
    fc.assert(
      fc.property(titles, facts, (claim, fact) => {
        const text = `${claim}。${fact}`
        const { stated } = nearestIn(text)
        expect(stated).toBeGreaterThanOrEqual(0)
        expect(stated).toBeLessThanOrEqual(1)
        expect(nearestIn(text).stated).toBe(stated)
      }),
      { numRuns: 50 },
    )
  })
})

describe('words are alike', () => {
  const entry = rumourEntry.parse({ id: 'v', claim: '喝醋能软化血管', counterFact: '醋进了胃里，碰不到血管。' })
  const one = libraryOf([entry, rumourEntry.parse({ id: 'o', claim: '吃豆腐补钙' })])
  const alike = (text: string) => {
    const own = normalised(text)
    const [match] = search(one, own)
    return match ? likenessInputs(one, { match, own, passage: [own] }) : []
  }
  const inOrderOfSentence = 9

  test('wholly, where a sentence is the entry’s own wording', () => {
    const [unsaid, ...rest] = alike('喝醋能软化血管')
    expect(unsaid).toBe(0)
    expect(rest.slice(0, 6)).toEqual([1, 1, 1, 1, 1, 1])
    expect(rest[inOrderOfSentence - 1]).toBe(1)
  })

  test('less so, the more of the wording is missing', () => {
    const [, said = 0] = alike('喝醋能软化血管吗')
    const [, half = 0] = alike('喝醋能开胃')
    expect(half).toBeLessThan(said)
  })

  test('less so, where the same characters stand in another order', () => {
    expect(alike('软化血管能喝醋')[inOrderOfSentence] ?? 1).toBeLessThan(1)
  })
})
