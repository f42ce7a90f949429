import type { SentenceRule } from '../rule'
import { quakeAnnouncements, quakeAuthority, quakeExcuse, quakePremise, quakeToCome } from './quakeWords'
import { soleMatterFinder } from './soleMatter'

/** An earthquake foretold with time or place: no unit may spread it, whatever its field. */
export const quakePrediction: SentenceRule = {
  id: 'quake-prediction',
  readsDenials: true,
  reference: '《中华人民共和国防震减灾法》第二十九条（地震预报意见由国务院或者省级人民政府统一发布）',
  find: soleMatterFinder({
    topic: /震|级|地要?动|断[层裂]/u,
    announcements: quakeAnnouncements,
    competent: null,
    authority: quakeAuthority,
    excuse: quakeExcuse,
    premise: quakePremise,
    toCome: quakeToCome,
    message: {
      zh: '预言地震：任何单位和个人不得向社会散布地震预测、预报意见',
      en: 'Foretells an earthquake, which no unit or person may spread',
    },
    hint: {
      zh: '删去；地震预报只以国务院或省级人民政府发布的为准，可改写为避险知识',
      en: 'Remove it; only the State Council or a provincial government announces one. Tell how to stay safe instead',
    },
  }),
}
