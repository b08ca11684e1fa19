/** Words of grammar: they tell nothing themselves, and put no distance between a part and what is felt in it. */
export const GRAMMAR: ReadonlySet<string> = new Set(
  (
    'a al ante con de del el en es esta estoy ha han he la las le les lo los me mi mis muy no nos por que se si sin su sus te tengo tiene todo toda un una unos unas y ya como mas ' +
    'amb als d dels els em ens es estic esta ha han hi i l li m ma meu meva molt n per que s se sense si tinc te tot tota uns unes com mes ' +
    'an and are as at be been but for has have i im in is it its my his her so that the their there this to very was with of on like really just'
  ).split(' '),
);
