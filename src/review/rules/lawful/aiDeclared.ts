const ai =
  '(?:ai|aigc|人工智能|大模型|chatgpt|gpt|deepseek|文心一言|豆包|通义|即梦|可灵|midjourney|stable ?diffusion|sora|kimi)'
const made = '(?:生成|绘制|合成|创作|制作|撰写|配音|作图|出图|辅助|写成)'
const own = '本文|本视频|本片|本漫画|本作品|本图|此图|文中|本回答|本内容|以上(?:内容|回答|文字)|以下(?:内容|回答|文字)'
const some = '图片|配图|插图|插画|封面|题图|海报|画面|旁白|文稿|脚本|部分内容'
/** 若图片由AI生成, 识别图片, 网上的图片: any picture, not the piece's. */
const part = `(?:${own}|(?<!(?:如果|倘?若|假如|一旦|凡是?|任何|[识辨鉴]别|判断|分辨|检测|怀疑|[很许]多|不少|一些|有[的些]|网[上络]|流传|朋友圈)[^,。;!?]{0,6})(?:${some}))`
/** Denied, asked, supposed, or what the piece is about. */
const aside =
  '[未没不非]|是否|能否|如何|怎样|怎么|可能|若|如果|介绍|[讨谈]论|探讨|讲|谈|解释|解读|分析|研究|说明|梳理|聚焦|关注|围绕|关于|针对|回顾|盘点|揭秘|科普|带你|教你|告诉|比较|对比|识别|辨别|为例'
const upTo = (most: number) => `(?:(?!${aside})[^,。;!?]){0,${most}}`
/** 由人工智能生成的,应当标识; 是由人工智能生成的吗 */
const isSo = '(?!的?吗|时|的话|的?,(?:应当|必须|须)|的[^,。;!?]{0,6}(?:应当|必须))'

/** The piece itself says that it was made with AI; science about AI speaks of other pictures and texts. */
export const declared = new RegExp(
  [
    `${part}${upTo(8)}(?:由|为|系|用|借助|通过|采用|经)${upTo(4)}${ai}[^。,;!?]{0,8}${made}${isSo}`,
    `${part}${upTo(3)}${ai}${made}${isSo}`,
    `(?:图源|图片来源|来源|制图|绘图|配图)[:/ ]?[^。,;]{0,4}${ai}`,
    `(?<=^|[(【\\[\\n])(?:内容由 ?)?(?:${ai} ?){1,2}(?:辅助)?${made}(?:内容|图片|示意图)?(?=[)】\\]\\n]|,仅供参考|$)`,
  ].join('|'),
  'gu',
)

export const namesAi = new RegExp(ai, 'u')
