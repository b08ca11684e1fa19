import { finding } from './finding-words.ts';

/** What works as it should, said with the very words of what does not; and what is weak without being hard to wake. */
export const CALM_BODIES = [
  finding(
    'said-otherwise',
    'nada (repentino|repentina|subito|brusco)|algo mas fuerte|(y|pero) (si )?(expulso|expulsa|tiro|echo) gases|(orino|orina|orinar) (con normalidad|normal)|(y|pero) (orino|orina) bien|bebe (agua|liquidos|suero|a sorbos|un poco|poquito)|un habon',
    'res de sobte|(alguna cosa|una cosa) mes forta|(i|pero) (si )?(faig|fa|tiro|expulso) gasos|(orino|orina|orinar|pixo|pixa) (amb normalitat|normal)|(encara|si que) (pixa|pixo|orina|orino)|(i|pero) (orino|orina|pixo|pixa) be|(ara|si que) (pot|puc) orinar',
    'nothing (is |was )?sudden|(something|anything) stronger (than)?|(and|but) (still |i am |im )?passing (wind|gas)|waterworks (are |is |all )?(fine|ok|okay|normal)|(peeing|weeing) (fine|normally|ok|okay|as normal)',
  ),
  finding(
    'weak-said',
    '(esta|lo noto|la noto|le noto|lo veo|la veo|le veo|noto|veo|se queda) _ (flojo|floja)',
    'fluix|fluixa|fluixos|fluixes',
    'weak and tired|weak and wobbly',
  ),
  finding('fever', '', '', 'shivery'),
] as const;
