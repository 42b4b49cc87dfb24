/** Words that say nothing of what a figure is about. */
const FUNCTION_WORDS =
  'a an the and or but nor so yet if then than that this these those there here it its he she they them their his her ' +
  'him we us our you your i me my who whom whose which what when where why how is are was were be been being am do does ' +
  'did done has have had having will would shall should can could may might must not no of in on at by for to from with ' +
  'without into onto upon over under about around against between among through during before after above below as such ' +
  'only just also even still too very much many more most some any all each every both either neither other another own ' +
  'same out off up down again once per via s t d ll re ve don doesn didn isn wasn aren weren hasn haven hadn one ones ' +
  'because while whereas although though since until unless amid including include includes included almost nearly roughly ' +
  'approximately least up-to like get got gets getting let lets make makes made making says said say told tell tells ' +
  'according added adds saying figure figures number numbers amount amounts ' +
  'mr mrs ms dr whether within across along behind beyond despite except throughout toward towards versus vs however ' +
  'meanwhile therefore thus hence rather quite already ever never perhaps e.g i.e etc himself herself itself themselves ' +
  "don't doesn't didn't isn't wasn't aren't weren't hasn't haven't hadn't can't cannot won't wouldn't couldn't shouldn't " +
  "they're we're you're they've we've i've i'm they'll we'll it'll he'll she'll"

/** Words so common in news and reports that sharing them proves little. */
const COMMON_WORDS =
  'year years month months week weeks day days today yesterday tomorrow last next new first second time times people ' +
  'person percent cent per-cent report reported reports statement published according official officials government ' +
  'public country national part way back well now come came comes coming go went goes going took take takes taken given ' +
  'give gives gave put puts set sets end ended start since early late later earlier expect expected plan plans use used ' +
  'using work group company total million billion thousand state city high low big small large good bad long short old ' +
  'young still half third quarter monday tuesday wednesday thursday friday saturday sunday morning afternoon evening ' +
  'night january february march april june july august september october november december ' +
  'spokesman spokeswoman spokesperson president director chief head news press media article story ' +
  'announced noted called asked showed shows show shown saw seen see sees seem seems look looks know known think believe ' +
  'become became becomes remain remained remains stand stood stands bring brought keep kept want wanted need needed thing ' +
  'things several various few lot lots main major right different similar recent recently current currently soon ' +
  'ahead away near nearby far always often usually instead among able likely yet ago'

export const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(/\s+/))
export const commonWords: ReadonlySet<string> = new Set(COMMON_WORDS.split(/\s+/))
