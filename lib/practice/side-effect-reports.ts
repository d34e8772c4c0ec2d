/** Where a possible side effect of a medicine is reported, by the country a site serves. Change one only with its page open. */
export interface SideEffectReport {
  name: string;
  url: string;
  /** Where vaccines are another office's. */
  vaccines?: { name: string; url: string };
}

/** The list of the European Medicines Agency has every country of the European Economic Area. */
const european: SideEffectReport = {
  name: 'the medicines authority of the country',
  url: 'https://www.ema.europa.eu/en/partners-networks/eu-partners/eu-member-states/national-competent-authorities-human',
};

const table: Record<string, SideEffectReport> = {
  US: {
    name: 'MedWatch',
    url: 'https://www.fda.gov/medwatch',
    vaccines: { name: 'VAERS', url: 'https://vaers.hhs.gov/' },
  },
  GB: { name: 'Yellow Card', url: 'https://yellowcard.mhra.gov.uk/' },
  IE: { name: 'HPRA', url: 'https://www.hpra.ie/' },
  CA: {
    name: 'MedEffect Canada',
    url: 'https://www.canada.ca/en/health-canada/services/drugs-health-products/medeffect-canada.html',
  },
  AU: { name: 'TGA', url: 'https://aems.tga.gov.au/' },
  NZ: { name: 'Medsafe', url: 'https://www.medsafe.govt.nz/' },
  CH: { name: 'Swissmedic', url: 'https://www.swissmedic.ch/' },
  EU: european,
  IS: european,
  LI: european,
  NO: european,
};

/** Null where the site does not know: a wrong address is worse than none. */
export function findSideEffectReport(jurisdiction: string): SideEffectReport | null {
  const code = jurisdiction.trim().toUpperCase();
  return Object.hasOwn(table, code) ? (table[code] ?? null) : null;
}
