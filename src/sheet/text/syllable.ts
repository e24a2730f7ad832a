import { memoize } from './memo';

const ONSETS = 'ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p r s t v x'.split(' ');
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut ' +
    'uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
    'y ych yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
);
/** Syllables that end in one of these carry the tone sắc or nặng. */
const STOPPED = /(?:c|ch|p|t)$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHARP_OR_HEAVY = /^[\u0301\u0323]$/;

/**
 * Whether a word could be a syllable of Vietnamese, in Unicode with its tone: onset and rhyme exist and the tone fits the ending.
 * Says nothing about whether the syllable means anything.
 */
export const isSyllable: (word: string) => boolean = memoize((word) => {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(TONES, '').normalize('NFC');
  const isRhyme = (rhyme: string) => RHYMES.has(rhyme) && (!STOPPED.test(rhyme) || SHARP_OR_HEAVY.test(tones[0] ?? ''));
  return isRhyme(bare) || ONSETS.some((onset) => bare.startsWith(onset) && isRhyme(bare.slice(onset.length)));
});
