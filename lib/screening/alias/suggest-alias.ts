/**
 * Neutral aliases to offer: a kind adjective and an animal. Someone may ask about a lost child under it: no mirth, nothing about
 * bodies, no word that means something else in the street or at the doctor’s (see docs/voice.md).
 * It must not draw random numbers itself; the caller passes the draw.
 */
import { suggestArabicAlias } from './suggest-arabic-alias';
import { suggestSpanishAlias } from './suggest-spanish-alias';

const adjectives =
  'Amber Autumn Brave Bright Bronze Calm Careful Clever Coastal Copper Crimson Eastern Evening Friendly Gentle Golden Graceful Highland Hopeful Humble Indigo Keen Kind Loyal Meadow Mellow Misty Modest Morning Nimble Noble Northern Peaceful Polite Quiet Russet Sandy Serene Silver Sincere Smart Snowy Southern Spring Steady Summer Swift Thoughtful Tidy Tranquil Turquoise Velvet Violet Warm Western Winter Wise Woodland'.split(
    ' ',
  );
const animals =
  'Alpaca Antelope Avocet Badger Bobcat Bunting Caribou Chaffinch Chipmunk Crane Curlew Dolphin Dormouse Dragonfly Dunlin Eagle Egret Falcon Ferret Fieldfare Finch Firefly Flamingo Gazelle Gecko Goldfinch Greenfinch Hedgehog Heron Ibex Kestrel Kingfisher Koala Lapwing Lemur Linnet Lynx Mallard Marmot Meerkat Narwhal Nightingale Ocelot Osprey Otter Partridge Pelican Penguin Petrel Plover Porcupine Puffin Redstart Reindeer Sandpiper Seahorse Siskin Skylark Sparrow Squirrel Starling Tern Tortoise Toucan Turtle Wagtail Warbler Waxwing Whimbrel Wren Zebra'.split(
    ' ',
  );

/** An alias such as "Quiet Otter", "Nutria Tranquila" in Spanish or "سنجاب هادئ" in Arabic; English where we have no words. `pick(n)` answers a whole number from 0 up to, not including, n. */
export function suggestAlias(pick: (n: number) => number, language = 'en'): string {
  if (language === 'es') return suggestSpanishAlias(pick);
  if (language === 'ar') return suggestArabicAlias(pick);
  const adjective = adjectives[pick(adjectives.length)] ?? 'Quiet';
  const animal = animals[pick(animals.length)] ?? 'Otter';
  return `${adjective} ${animal}`;
}
