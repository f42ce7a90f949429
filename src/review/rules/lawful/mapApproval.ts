import type { ReadSentence, Scene } from '../../scene'
import type { Hit, SentenceRule } from '../rule'

const region =
  '(?:中国|我国|全国|祖国|世界|全球|亚洲|东亚|南海|台湾|西藏|新疆|广西|广东|云南|四川|北京|上海|天津|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|海南|贵州|陕西|甘肃|青海|宁夏|华[东南北中]|西[南北]|东北|[我本全各][省市县区]|\\p{Script=Han}{2,3}(?:省|市|县|自治区|地区|流域|盆地|高原|平原))'
const map =
  '(?<!年龄|身高|体重|收入|频率|频数)(?:地图|全图|版图|疆域图|政区图|行政区图|区划(?:叠加)?图|分布图|流行区图|地形图|断裂图|断层图|地质图|风险图|构造图|路径图|水系图|河流图|交通图|(?:行政)?区域图|危险性图|烈度图|等值线图|等震线图|类型图|等级图|范围图|轮廓|剪影|地势图|色斑图|热力图|(?:降水|气温|温度|雨量|人口|植被|土壤|灾害|隐患|降水量预报|预报)图|位置(?:示意)?图|(?:迁徙|飞行|航行|迁飞)路线图|分布\\(自绘)'
const named = `${region}[^,。!?;:]{0,16}?${map}`
const shown =
  '(?:[下上附本此见如]图|附[图件:全我中世本]|插图|配图|封面|图\\s?\\d|图[:为]|[下上]面[这的]|这[张幅里]|文[中内]|这是|点开|展示)'
const selfMade =
  '(?:手绘|自绘|改绘|自行绘|自己(?:描|绘|画)|自制|仿绘|描绘|境外网站|外文网站|重绘|[描临]摹|描的|手工绘|截图|截取|下载自|翻拍|网络图片|来源于网络|(?:本站|本单位)[^,。!?;]{0,6}[制绘画]|(?:编者|译者|小编|我[局站校院所]|本站|本号|我们|笔者|学生|孩子们)[^,。!?;]{0,10}[绘画])'

const shownMap = [
  new RegExp(`${shown}[^。!?;]{0,30}?${named}`, 'u'),
  new RegExp(`${named}[^。!?;]{0,12}?(?:见[下上附图]|如[下图]|${selfMade})`, 'u'),
  new RegExp(`${selfMade}[^。!?;]{0,24}?${named}`, 'u'),
  new RegExp(`^${named}(?:$|[(,。])`, 'u'),
  new RegExp(
    `(?:手绘|自绘|自制)地图[^。!?;]{0,12}?${region}|${region}[^。!?;]{0,24}?[(,]?[配附](?!上)[^,。!?;]{0,3}地图`,
    'u',
  ),
  new RegExp(`[这下上][面张幅][^,。!?;]{0,4}地图[^。!?;]{0,12}?${region}`, 'u'),
]
/** Beside a picture its own words need not point at it. */
const anyMap = [new RegExp(named, 'u')]

const approvalNumber = /审图号[^。,;]{0,10}\d{2,}|[a-z\u4e00-\u9fff]{1,3}s[a-z\u4e00-\u9fff]{0,2}\(20\d\d\)\d+号/u
/** Simple maps that the regulation exempts, and the history of maps. */
const exempt = /景区图|街区图|地铁|校园|楼层|古地图|[唐宋元明清]代|世纪|1[0-8]\d\d年|标准地图服务|自然资源部/u

const pictureRoles = new Set(['caption', 'alt'])
const stemOf = (blockId: string) => blockId.replace(/\.[a-z]+\d*$/u, '')

/** The picture that a caption belongs to carries a number; other text may speak of any picture of the piece. */
const isApproved = ({ shadow, around }: ReadSentence, { document: { pictures } }: Scene) => {
  const own = pictures.filter(({ blockId }) => stemOf(blockId) === stemOf(shadow.block.id))
  const shownThere = pictureRoles.has(shadow.block.role) ? own : pictures
  return approvalNumber.test(around) || shownThere.some((picture) => picture.mapApproval !== '')
}

const wording: Pick<Hit, 'severity' | 'message' | 'hint'> = {
  severity: 'medium',
  message: { zh: '公开展示的地图没有审图号', en: 'A map is shown without its approval number (审图号)' },
  hint: {
    zh: '改用标准地图服务网站的地图，并写明审图号；自绘、改绘的地图先送自然资源主管部门审核',
    en: 'Use an approved standard map and state its number; have maps of your own approved first',
  },
}

/** Maps of the country, its parts or the world that are shown without 审图号. */
export const mapApproval: SentenceRule = {
  id: 'map-approval',
  readsDenials: true,
  reference: '《地图管理条例》第十五条；《中华人民共和国测绘法》第三十八条',
  find: (scene) => (sentence) => {
    const { text, stance, shadow } = sentence
    if ((stance !== 'asserted' && stance !== 'quoted') || !text.includes('图') || exempt.test(text)) return []
    const wordings = pictureRoles.has(shadow.block.role) ? anyMap : shownMap
    const found = wordings.map((pattern) => pattern.exec(text)).find((match) => match !== null)
    if (!found || isApproved(sentence, scene)) return []
    return [{ ...wording, start: found.index, end: found.index + found[0].length }]
  },
}
