/** Words that say nothing of what a figure is about. */
const FUNCTION_WORDS =
  'a an the and or but nor so yet if then than that this these those there here it its he she they them their his her ' +
  'him we us our you your i me my who whom whose which what when where why how is are was were be been being am do does ' +
  'did done has have had having will would shall should can could may might must not no of in on at by for to from with ' +
  'without into onto upon over under about around against between among through during before after above below as such ' +
  'only just also even still too very much many more most some any all each every both either neither other another own ' +
  'same out off up down again once per via s t d ll re ve don doesn didn isn wasn aren weren hasn haven hadn won one ones ' +
  'because while whereas although though since until unless amid including include includes included almost nearly roughly ' +
  'approximately least up-to like get got gets getting let lets make makes made making says said say told according added ' +
  'saying tells figure figures number numbers amount amounts'

/** Words so common in news and reports that sharing them proves little. */
const COMMON_WORDS =
  'year years month months week weeks day days today yesterday last next new first second time times people person ' +
  'percent cent per-cent report reported reports statement published according official officials government public ' +
  'country national part way back well now come came go went take took given give gave put set end ended start since ' +
  'early late expect expected plan plans use used using work group company total million billion thousand state city ' +
  'high low big small large good bad long short old young still half third quarter'

export const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(/\s+/))
export const commonWords: ReadonlySet<string> = new Set(COMMON_WORDS.split(/\s+/))
