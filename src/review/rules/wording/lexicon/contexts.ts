/** What stands around the words of an advertisement and says that it is none. Texts are half-width and in lower case. */
const any = (...parts: string[]) => new RegExp(parts.join('|'), 'gu')

export const contexts = {
  /** Told by those who enforce the law, or of what they did: nobody sells with that. */
  reported: any(
    '被告|原告|判处|判决|判令|(?<!书)法院|检察院|警方|民警|公安(?!部)|罚款|罚没|被罚|处罚|立案|查处|查获|涉案|涉嫌|诈骗|团伙|消协|消保委|消费者(?:协会|组织)',
    '(?:市场监管|药监|监管|执法)(?:总局|局|部门|人员)[^,。;!?]{0,12}(?:查|罚|通报|提醒|提示|责令|介绍|发布|责|认定|抽)|责令(?:改正|停止|其)|(?<!未|不)检出|抽检',
  ),
  /** Said to those who might buy: that they shouldn't, and why. */
  warning: any(
    '看到(?:这样|这种|这类|此类|类似)的?(?:广告|宣传|话|字眼)|(?:广告|商家|卖家|推销员|宣传单?|海报)(?:上|里|中|们)?(?:说|称|写|吹|宣称|口中|打着)|都是(?:套路|骗|噱头)|智商税|营销噱头|划走|绕道|别掏钱|捂[紧好]钱包|广告语|名头',
    '(?:别|不要|切勿|勿|切忌|千万别)(?:再)?(?:轻信|迷信|盲目|听信|相信(?:所谓|广告|这)|信(?:什么|所谓|[“"]|那些|网上)|去?买(?:[“"]|所谓|那些|这种|这类)|自行|擅自|随意|长期(?:吃|用|服))',
    '提醒(?:广大|老年|中老年|各位|您|大家|消费者|市民|家长|患者|公众)|(?:谨防|警惕|当心)(?:[“"]|这|此类|虚假|被)|(?:没有|缺乏|拿不出|无)[^,。;]{0,8}(?:证据|依据)|证据(?:都|也|还)?(?:很|较)?(?:弱|不足|有限)|(?:算|谈|比)不上|(?:治|防|降|补|减|好|排)不了|一度也不',
  ),
  /** Goods with a label that an authority approved, and the words that the law wants beside them. */
  medicine: any('国药准字|国药广审|otc|非?处方药|药师|(?:医师|医生|医务人员|专业人员)(?:的)?指导|(?:药品|产品|使用)?说明书|医疗器械|凭处方|遵医嘱'),
}
