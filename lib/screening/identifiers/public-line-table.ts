/**
 * Telephone lines that belong to the public, a row for each country: help lines by their number, and how its freephone numbers begin.
 * None of them is shown to anyone: what we name to people stands in lib/practice. A number that is missing here is marked as if private.
 */
type PublicLines = {
  country: string;
  /** Digits as dialled inside the country. */
  lines: string;
  /** Whole numbers, as dialled inside the country, that cost the caller nothing or belong to an office. */
  free: string;
  /** Who gives the numbers out or plans them. */
  source: string;
  /** When a row was last held against its source; null where that is still to be done. */
  reviewed: string | null;
};

function row(
  country: string,
  lines: string,
  free: string,
  source: string,
  reviewed: string | null = null,
): PublicLines {
  return { country, lines, free, source, reviewed };
}

/** Where a line stands in lib/practice/help-line-table.ts too, its day of review is kept there. */
export const publicLineTable: readonly PublicLines[] = [
  row(
    'US',
    '911 988 211 311 741741 838255 88788 233733 678678 8662462632 12024617317 18007997233 18002221222 18006624357 18002738255 18664887386 18664306233',
    '1?8(?:00|33|44|55|66|77|88)\\d{7}',
    'https://www.fcc.gov/consumers/guides/what-toll-free-number-and-how-does-it-work',
  ),
  row(
    'CA',
    '911 988 811 686868 741741 18006686868 18775523646 18553002278',
    '1?8(?:00|33|44|55|66|77|88)\\d{7}',
    'https://crtc.gc.ca/',
  ),
  row(
    'GB',
    '999 112 111 101 18000 116123 116117 116000 85258 64446 61016 08001111 08088001111 08082000247 08088010327 03001233393 08000684141',
    '08(?:00\\d{4,7}|08\\d{7})|03\\d{9}|084[345]\\d{4,7}|087[0-3]\\d{7}',
    'https://www.ofcom.org.uk/phones-and-broadband/phone-numbers',
  ),
  row(
    'IE',
    '999 112 116123 116111 50808 1800247247 1800341900 1800666666 015543811 018092166',
    '1800\\d{6}|1850\\d{6}|0818\\d{6}',
    'https://www.comreg.ie/',
  ),
  row(
    'AU',
    '000 112 106 131114 131126 0477131114 0458737732 1800551800 1800737732 1300224636 1300659467 1800184527',
    '1800\\d{6}|1300\\d{6}|13\\d{4}',
    'https://www.acma.gov.au/',
  ),
  row(
    'NZ',
    '111 1737 0800543354 0508828865 0800376633 0800111757',
    '0800\\d{5,7}|0508\\d{5,7}',
    'https://www.nad.org.nz/',
  ),
  row(
    'IN',
    '112 108 102 104 1098 14416 14446 18008914416 9152987821 18005990019 9820466726',
    '1800\\d{6,7}|1860\\d{6,7}',
    'https://telemanas.mohfw.gov.in/',
  ),
  row('PK', '15 1122 115 1099 03117786264', '0800\\d{5}', 'https://www.pta.gov.pk/'),
  row('BD', '999 333 16263 09612119911', '0800\\d{7}', 'http://www.btrc.gov.bd/'),
  row('LK', '119 1990 1926 1333', '', 'https://www.trc.gov.lk/'),
  row(
    'ZA',
    '112 10111 10177 0800567567 0800456789 0800121314 0112344837 0800055555 31393',
    '0800\\d{6}|086\\d{7}',
    'https://www.sadag.org/',
  ),
  row('KE', '999 112 1190 1192 1199 1195 0722178177', '0800\\d{6,7}', 'https://www.ca.go.ke/'),
  row('NG', '112 767 08062106493 08091116264 09080217555', '0800\\d{6,8}', 'https://www.ncc.gov.ng/'),
  row('GH', '112 191 2332444471279 0800111222 0800678678', '0800\\d{5,6}', 'https://nca.org.gh/'),
  row(
    'DE',
    '112 110 116117 116123 116111 116016 08001110111 08001110222 08001110333',
    '0800\\d{7}|0180\\d{6,8}',
    'https://www.telefonseelsorge.de/',
  ),
  row('AT', '112 144 142 147 01406955', '0800\\d{6}', 'https://www.rtr.at/'),
  row('CH', '112 144 143 147 145', '0800\\d{6}|084[0248]\\d{6}', 'https://www.bakom.admin.ch/'),
  row('FR', '15 17 18 112 114 115 119 3114 3919 0800235236 0972394050', '080[0-9]\\d{6}', 'https://www.arcep.fr/'),
  row('BE', '112 1813 107 103 106', '0800\\d{5}', 'https://www.bipt.be/'),
  row('NL', '112 113 116117 08000113', '0800\\d{4,7}', 'https://www.acm.nl/'),
  row('IT', '112 118 114 116117 1522 19696 0223272327 800860022', '800\\d{6}', 'https://www.agcom.it/'),
  row(
    'ES',
    '112 061 024 016 017 116111 717003717 914590050 915620420',
    '90[0-2]\\d{6}',
    'https://avance.digital.gob.es/',
  ),
  row('PT', '112 808242424 213544545 800209899 116123', '800\\d{6}|808\\d{6}', 'https://www.anacom.pt/'),
  row('SE', '112 1177 90101', '020\\d{5,7}', 'https://www.pts.se/'),
  row('NO', '110 112 113 116117 116123 81533300', '800\\d{5}', 'https://www.nkom.no/'),
  row('DK', '112 1813 70201201', '', 'https://sdfi.dk/'),
  row('FI', '112 116117 0925250111', '0800\\d{4,7}', 'https://www.traficom.fi/'),
  row('PL', '112 999 116111 116123 800702222 800121212', '800\\d{6}|801\\d{6}', 'https://uke.gov.pl/'),
  row('UA', '112 103 7333 0800500335', '0800\\d{6}', 'https://lifelineukraine.com/'),
  row('GR', '112 166 1018 197 15900', '800\\d{7}', 'https://www.eett.gr/'),
  row('TR', '112 182 183 184', '0?800\\d{7}', 'https://www.btk.gov.tr/'),
  row(
    'MX',
    '911 079 5552598121 8009112000 8002900024 8000044800',
    '800\\d{7}|01800\\d{7}',
    'https://www.gob.mx/salud/conasama',
  ),
  row(
    'AR',
    '911 107 135 137 144 102 01152751135 52751135 08003451435 08009990091',
    '0?800\\d{7}|0810\\d{7}',
    'https://www.argentina.gob.ar/salud',
  ),
  row('CL', '131 133 4141 1412 6003607777', '600\\d{7}|800\\d{6}', 'https://saludresponde.minsal.cl/'),
  row('CO', '123 106 155 192 018000112137 018000113113', '0?1?8000\\d{6}', 'https://www.minsalud.gov.co/'),
  row('PE', '105 106 113 100 116 014984000', '0800\\d{5}', 'https://www.gob.pe/minsa'),
  row('EC', '911 171', '1800\\d{6}', 'https://www.arcotel.gob.ec/'),
  row('VE', '911 02124163116', '0?800\\d{7}', 'http://www.conatel.gob.ve/'),
  row('BR', '190 192 188 180 100', '0800\\d{6,7}', 'https://cvv.org.br/'),
  row('EG', '123 122 16328 08008880700 0220816831 105', '0800\\d{7}', 'https://www.tra.gov.eg/'),
  row('SA', '911 997 937 998 920033360 1919 19999', '800\\d{7}|9200\\d{5}', 'https://www.moh.gov.sa/'),
  row('AE', '999 998 8004673 800342 80011111', '800\\d{2,8}', 'https://tdra.gov.ae/'),
  row('QA', '999 16000 919', '800\\d{4}', 'https://www.cra.gov.qa/'),
  row('KW', '112 147', '', 'https://citra.gov.kw/'),
  row('BH', '999 444', '800\\d{5}', 'https://www.tra.org.bh/'),
  row('OM', '9999', '800\\d{5}', 'https://www.tra.gov.om/'),
  row('JO', '911 110 065508888', '0?800\\d{5}', 'https://trc.gov.jo/'),
  row('LB', '112 140 1564 1745', '', 'https://www.moph.gov.lb/'),
  row('IQ', '122 115 104 119', '', 'https://moh.gov.iq/'),
  row('MA', '15 19 141 0801004747', '080\\d{7}', 'https://www.anrt.ma/'),
  row('TN', '190 197 1899 80105050', '', 'http://www.intt.tn/'),
  row('DZ', '14 17 3033 1021', '', 'https://www.sante.gov.dz/'),
  row('IL', '101 1201 118', '1800\\d{6}|1700\\d{6}', 'https://www.eran.org.il/'),
  row('JP', '110 119 0570064556 0120279338 0120061338', '0120\\d{6}|0800\\d{7}|0570\\d{6}', 'https://www.mhlw.go.jp/'),
  row('KR', '112 119 109 15770199', '080\\d{7}', 'https://www.mohw.go.kr/'),
  row('CN', '110 120 12320 12356 4001619995', '400\\d{7}|800\\d{7}', 'https://www.nhc.gov.cn/'),
  row('HK', '999 23892222 23820000 28960000 18111', '', 'https://www.ofca.gov.hk/'),
  row('SG', '999 995 1767 18002214444 91511767 1771', '1800\\d{7}', 'https://www.imda.gov.sg/'),
  row('MY', '999 15555 0376272929 15999', '1[38]00\\d{6}', 'https://www.mcmc.gov.my/'),
  row('PH', '911 1553 09178998727', '1800\\d{7,9}', 'https://doh.gov.ph/'),
];
