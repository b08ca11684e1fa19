/** Autonomous communities by the two figures that a Spanish postal code begins with (Correos): ISO 3166-2:ES, as the holiday library has them. */
const SPANISH_PROVINCES: Readonly<Record<string, readonly string[]>> = {
  AN: ['04', '11', '14', '18', '21', '23', '29', '41'],
  AR: ['22', '44', '50'],
  AS: ['33'],
  CB: ['39'],
  CE: ['51'],
  CL: ['05', '09', '24', '34', '37', '40', '42', '47', '49'],
  CM: ['02', '13', '16', '19', '45'],
  CN: ['35', '38'],
  CT: ['08', '17', '25', '43'],
  EX: ['06', '10'],
  GA: ['15', '27', '32', '36'],
  IB: ['07'],
  MC: ['30'],
  MD: ['28'],
  ML: ['52'],
  NC: ['31'],
  PV: ['01', '20', '48'],
  RI: ['26'],
  VC: ['03', '12', '46'],
};

/** The region of a postal code, where the country's are known here. */
export function regionOfPostalCode(country: string, postalCode: string): string | undefined {
  if (country !== 'ES' || !/^\d{5}$/.test(postalCode)) return undefined;
  const province = postalCode.slice(0, 2);
  return Object.keys(SPANISH_PROVINCES).find((region) => SPANISH_PROVINCES[region]?.includes(province));
}
