/**
 * Countries, states, provinces and continents: wide enough to stay in a public text (45 CFR 164.514(b)(2)(i)(B)).
 * It must not hold anything smaller than a state.
 */
const regions = `
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|
Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|
Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|
El Salvador|England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Great Britain|Greece|Greenland|Greenlander|Grenada|
Guatemala|Guinea|Guyana|Haiti|Holland|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|
Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macedonia|
Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|
Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|
Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Samoa|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|
Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|Korea|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|
Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad|Tobago|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|Britain|
United States|United States of America|America|USA|US|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Viet Nam|Wales|Yemen|Zambia|Zimbabwe|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|
Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|
North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|
Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|
New South Wales|Queensland|Victoria|Tasmania|South Australia|Western Australia|Northern Territory|Kerala|Punjab|Gujarat|Maharashtra|Karnataka|
Tamil Nadu|Uttar Pradesh|Bihar|West Bengal|Andhra Pradesh|Telangana|Rajasthan|Bavaria|Catalonia|Andalusia|Tuscany|Sicily|
Europe|Asia|Africa|Oceania|Antarctica|North America|South America|Central America|Middle East|Caribbean|Scandinavia|Balkans|
European|African|Asian|American|Northern|Southern|Eastern|Western|Central|North|South|East|West|State|States|Republic|Earth|Mars|God|Heaven|
Internet|Facebook|Google|Medline|MedlinePlus|Medicare|Medicaid`;

const wide: ReadonlySet<string> = new Set(
  regions
    .replace(/\n/g, '')
    .split('|')
    .map((region) => region.toLowerCase()),
);

const bareWord = /^[a-z]*$/;

/** True for a country, a state or anything wider, in any case; "the" before it is ignored. */
export function isWideRegion(place: string): boolean {
  return wide.has(bareWord.test(place) ? place : place.trim().toLowerCase().replace(/^the /, '').replace(/[.,]/g, ''));
}
