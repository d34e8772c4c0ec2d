import { MirroredDrawing } from '@/components/ui/drawings/mirrored-drawing';
import { type EmblemName, emblems } from '@/lib/posts/model/emblems';

type Drawing = { hue: number; half: string; whole?: string; line: string };

const drawings: Record<EmblemName, Drawing> = {
  heart: {
    hue: 35,
    half: 'M149.5 208V98C160 60 214 54 226 98c9 36-34 76-76.5 110z',
    line: 'M44 138h66l16-36 24 74 18-62 12 24h78',
  },
  drop: {
    hue: 60,
    half: 'M149.5 52c6 14 66 78 66 112 0 36-30 58-66 58z',
    line: 'M112 176a40 40 0 0 1 76 0m-38 4 18-26',
  },
  lungs: {
    hue: 210,
    half: 'M149.5 52h7v42l8 6c6-20 24-20 36 2 18 32 28 66 28 92 0 20-22 16-40 6-18-8-26-14-26-36v-48l-13-10z',
    line: 'M64 150q22-26 44 0t44 0 44 0 44 0',
  },
  head: {
    hue: 300,
    half: 'M149.5 50c50 0 72 34 68 74-2 26-16 44-26 54v44h-42z',
    line: 'm164 76-34 50h40l-34 54',
  },
  spine: {
    hue: 85,
    half: 'M149.5 46h22a11 11 0 0 1 0 24h-22zm0 32h30a12 12 0 0 1 0 26h-30zm0 34h36a13 13 0 0 1 0 28h-36zm0 36h30a12 12 0 0 1 0 26h-30zm0 34h22a11 11 0 0 1 0 24h-22z',
    line: 'M150 44q34 84 0 170',
  },
  shield: {
    hue: 150,
    half: 'M149.5 48 222 74v56c0 46-34 76-72.5 94z',
    line: 'm116 136 24 26 46-56',
  },
  stomach: {
    hue: 20,
    half: 'M149.5 112c26-26 70-8 70 42 0 38-32 62-70 62z',
    whole: 'M126 46h28c0 34 2 50-4 66v104c-42 0-72-28-66-70 6-38 42-42 42-100z',
    line: 'M96 166q18-22 36 0t36 0 36 0',
  },
  leaves: {
    hue: 130,
    half: 'M149.5 214c-4-66 22-124 78-142 14 64-18 126-78 142z',
    line: 'M150 214v-60m0 40 42-66m-42 66-42-66',
  },
  cloud: {
    hue: 250,
    half: 'M149.5 72c34-22 62 2 58 28 32 4 32 46 0 48h-58zm0 118c40 0 56-14 72-24 14 10-16 56-72 56z',
    line: 'M96 122h108',
  },
  capsule: {
    hue: 190,
    half: 'M149.5 92h40a40 40 0 0 1 0 80h-40z',
    line: 'M150 92v80m-46-54q-8 14 0 28',
  },
  lamp: {
    hue: 195,
    half: 'M149.5 62h34l32 84h-66zm0 84h7v54h25a11 11 0 0 1 0 22h-32z',
    line: 'M104 132h92',
  },
};

const isEmblem = (name: string | undefined): name is EmblemName => emblems.some((known) => known === name);

/** The picture of a topic; the lamp where a topic has none. */
export function Emblem({ name, className }: { name: string | undefined; className?: string }) {
  const { line, ...drawing } = drawings[isEmblem(name) ? name : 'lamp'];
  return (
    <MirroredDrawing width={300} height={260} radius={120} {...drawing} className={className}>
      <path d={line} fill="none" stroke="#fff" strokeWidth="9" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="226" cy="56" r="26" fill="#ffd84d" />
    </MirroredDrawing>
  );
}
