const upTo = '[^,。:;!?\\n]'
const begins = '(?<=(?:^|[。!?\\n]) ?)'
const agreed = '(?:(?:好的|当然(?:可以)?|没问题)[,!。:]? ?)?'
const here = '(?:以下|下面|这)(?:就)?是(?:我)?'
const model = ' ?(?:ai|人工智能)(?:大?语言)?模型 ?'
const machine = ' ?(?:ai|人工智能)(?:大?(?:语言)?模型|助手|程序|系统)? ?'
const served = '(?:提供|给出|[作做]出|诊断|[替代取]代|访问|浏览|预测|回答|查看|获取|满足|协助|判断|保证|生成)'
const wrote = '(?:撰写|生成|创作|改写|润色|起草|草拟|拟写)'
const writing = '(?:文章|文案|内容|文本|稿|科普文|脚本|回答|短文|版本?|提纲|大纲|风格|语气|字数|篇幅)'
const reworks = '(?:修改|改写|润色|扩写|扩展|精简|缩写|续写|重写|调整|优化|补充|细化)'
const reworked = `(?:${reworks}|改成|写成|做成|整理成|翻译成)`

/** How a chat program speaks of itself, of its order, or of what it could write next: no author says so to readers. */
export const leftByMachine = new RegExp(
  [
    `${begins}作为(?:一[个名款种位])?(?:${model},?我|${machine},?我(?:目前|暂时|也|还)?(?:不能|无法|不会|不具备|无权)${upTo}{0,6}${served})`,
    `${begins}${agreed}${here}(?:根据|按照?|依照|应|基于)[您你]的?(?:要求|需求|需要|提示|指令|提供)${upTo}{0,12}${wrote}`,
    `${begins}${agreed}${here}[为给帮][您你]${wrote}的${upTo}{0,24}${writing}`,
    `${begins}(?:好的|当然(?:可以)?|没问题)[,!。:] ?${here}一[篇份段则版]${upTo}{2,24}${writing}`,
    `(?:根据|按照?|应)[您你]的(?:要求|需求|指令),?我已?经?[为给帮]?[您你]?${wrote}了`,
    `如(?:需|果?[您你]?还?(?:需要|想要?|希望))(?:我)?(?:进一步|再)?${reworks}(?:[或和及、]${reworks}){0,3}(?:${upTo}{0,4}${writing})?,?请?(?:您|你)?(?:随时|尽管|直接|再)?(?:告诉|告知)我(?!们)`,
    `需要我(?:再|继续|进一步|[帮为给][您你]|[把将对])${upTo}{0,14}(?:${reworked}${upTo}{0,14}${writing}|${writing}${upTo}{0,6}${reworked})${upTo}{0,10}吗`,
    `如(?:果?[您你](?:愿意|需要)|有?需要?),我(?:还)?可以${upTo}{0,12}(?:${reworked}${upTo}{0,14}${writing}|${writing}${upTo}{0,6}${reworked})`,
    `截至我的(?:知识|训练|数据)|我的(?:知识库?|训练数据)${upTo}{0,6}(?:截止|更新)[到至于日时]`,
    `已深度思考\\(用时`,
    `as an ai (?:language model|assistant),? i\\b`,
  ].join('|'),
  'gu',
)

/** One of these stands in every left-over: a quick look before the long one. */
export const mayBeLeft = /作为|[您你]|需要我|我的[知训]|如需|需要,我|好的|当然|没问题|深度思考\(|as an ai/u

/** Such programs are what the text tells of, or who speaks in it. */
export const tellsOfMachines =
  /聊天|机器人|chatgpt|gpt|deepseek|豆包|痕迹|话术|回[答复](?:道|说|:)|扮演|提问|提示词|[它他她](?:会|就|则)?[说答]|例如|比如|诸如|[字句]样/u
