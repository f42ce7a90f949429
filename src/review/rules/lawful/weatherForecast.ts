import type { SentenceRule } from '../rule'
import { soleMatterFinder } from './soleMatter'
import {
  warningStandard,
  weather,
  weatherAnnouncements,
  weatherAuthority,
  weatherExcuse,
  weatherOver,
  weatherPremise,
  weatherSpread,
} from './weatherWords'

/** Forecasts and warnings of the weather, from a unit that is no meteorological one. */
export const weatherForecast: SentenceRule = {
  id: 'weather-forecast',
  readsDenials: true,
  reference: '《中华人民共和国气象法》第二十二条（公众气象预报和灾害性天气警报统一发布）、第三十八条',
  find: soleMatterFinder({
    topic: weather,
    announcements: weatherAnnouncements,
    spread: weatherSpread,
    competent: /气象/u,
    authority: weatherAuthority,
    excuse: weatherExcuse,
    premise: weatherPremise,
    over: weatherOver,
    standard: warningStandard,
    message: {
      zh: '天气预报和灾害性天气警报只能由气象主管机构所属气象台站发布，本单位不得自行发布',
      en: 'Weather forecasts and warnings may only be issued by meteorological stations',
    },
    hint: {
      zh: '删去；确需提示天气的，转载当地气象台站的最新预报，写明发布台站和发布时间',
      en: 'Remove it, or pass on the latest forecast of the local station with its name and time of issue',
    },
  }),
}
