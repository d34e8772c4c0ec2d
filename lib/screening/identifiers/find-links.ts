/**
 * Web addresses and social handles that may lead to a person. Well-known public sources are left.
 * It must not fetch or resolve anything.
 */
import { type Finding, findMatches } from '@/lib/screening/screening-finding';

const written = /(?<![\p{L}\p{N}@.])(?<it>(?:(?:https?|ftp):\/\/|www\.)[^\s<>"{}|\\^[\]]{3,2000})/dgiu;
const bare =
  /(?<![\p{L}\p{N}@./-])(?<it>(?:[a-z0-9-]{2,63}\.){1,4}(?:com|net|org|info|io|me|co\.uk|co\.za|com\.au|com\.br|biz|blog|page)(?:\/[^\s<>"]{0,500})?)(?![\p{L}\p{N}@-])/dgiu;
const publicHost =
  /^(?:(?:https?|ftp):\/\/)?(?:[a-z0-9-]{1,63}\.){0,6}(?:(?:[a-z0-9-]{1,63}\.)?(?:gov|edu|mil|int|nhs\.uk|gov\.uk|ac\.uk|gov\.au|gc\.ca)|(?:wikipedia|medlineplus|mayoclinic|webmd|drugs|healthline|medscape|clevelandclinic|hopkinsmedicine|patient|cancer|heart|diabetes|stroke|arthritis|kidney|nice|cochrane|rarediseases|orpha|fda|who|amazon|google|youtube|walgreens|cvs|walmart|ebay|medicinenet|everydayhealth|nature|sciencedirect|nejm|thelancet|bmj|jamanetwork|verywellhealth|rxlist|goodrx|kidshealth|cancerresearchuk|macmillan|samaritans|mind|bhf|alz|lung|redcross)\.(?:com|org|net|org\.uk|co\.uk))(?:[/?#:.,;)]|$)/i;
const handle = /(?<![\p{L}\p{N}._%+@-])(?<it>@[a-z][a-z0-9_.]{2,30})(?![@\p{L}\p{N}])/dgiu;
const handleByCue =
  /(?<![\p{L}])(?:instagram|insta|snapchat|snap|twitter|tiktok|telegram|skype|discord|facebook|fb|reddit|kik|wechat|line id|messenger)(?: (?:id|handle|name|username|user|account|page|profile))?(?: is|:| -| as| @| under|(?= [\p{L}\d_.]{0,30}[#\d_]))\s{0,2}(?<it>(?:u\/|@)?[a-z0-9][a-z0-9_.#:-]{2,40})(?![\p{L}\p{N}])/dgiu;

/** Written into one by low lines, as nobody writes words of a sentence. */
const lined = /(?<![\p{L}\p{N}@./_-])(?<it>[a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){1,4})(?![\p{L}\p{N}_/-]|\.\p{L})/dgiu;
function trimmed(finding: Finding, text: string): Finding {
  let end = finding.end;
  while (end > finding.start && ".,;:!?)'*".includes(text.charAt(end - 1))) end -= 1;
  return { ...finding, end };
}

/** Marks links and handles. HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(N); public health sources name nobody. */
export function findLinks(text: string): Finding[] {
  const links = [...findMatches(text, written, 'link', 'link'), ...findMatches(text, bare, 'link', 'link-bare')];
  const handles = [
    ...findMatches(text, handle, 'handle', 'handle'),
    ...findMatches(text, handleByCue, 'handle', 'handle-cue'),
    ...findMatches(text, lined, 'handle', 'handle-shape'),
  ];
  return [
    ...links.filter((link) => !publicHost.test(text.slice(link.start, link.start + 300).split(/\s/, 1)[0] ?? '')),
    ...handles.filter(({ start, end }) => /[@_.\d]/.test(text.slice(start, end))),
  ].map((finding) => trimmed(finding, text));
}
