/**
 * Neutral aliases to offer: a kind adjective and an animal.
 * It must not draw random numbers itself; the caller passes the draw.
 */
import { suggestArabicAlias } from './suggest-arabic-alias';
import { suggestSpanishAlias } from './suggest-spanish-alias';

const adjectives =
  'Able Amber Autumn Brave Bright Calm Careful Clever Coastal Copper Curious Daring Early Eager Fair Friendly Gentle Golden Graceful Hardy Hopeful Humble Keen Kind Lively Loyal Mellow Misty Modest Nimble Noble Northern Peaceful Polite Quick Quiet Rapid Sandy Serene Silver Sincere Smart Snowy Southern Steady Sturdy Sunny Swift Thoughtful Tidy Tranquil Violet Warm Western Wise'.split(
    ' ',
  );
const animals =
  'Albatross Alpaca Antelope Badger Beaver Bison Bobcat Camel Caribou Cheetah Chipmunk Condor Cormorant Crane Cricket Curlew Dolphin Dormouse Dragonfly Eagle Egret Falcon Ferret Finch Flamingo Gazelle Gecko Goldfinch Hamster Hare Hedgehog Heron Ibex Kestrel Kingfisher Koala Lapwing Lark Linnet Lemur Leopard Lynx Magpie Mallard Marmot Meerkat Mongoose Moose Narwhal Newt Nightingale Nuthatch Ocelot Octopus Osprey Otter Panda Partridge Pelican Penguin Petrel Pheasant Plover Porcupine Puffin Quail Rabbit Raccoon Reindeer Sandpiper Seahorse Seal Siskin Sparrow Squirrel Starling Stork Swallow Tapir Tern Thrush Tortoise Toucan Turtle Vole Wagtail Warbler Wombat Woodpecker Wren Yak Zebra'.split(
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
