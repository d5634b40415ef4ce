/** Pages of the help: of a rule of the check, and the table of the accessibility trial. */
export const help = {
  code: 'Kod',
  law: 'Lag',
  advice: 'Gör så',
  trials: 'Utfall per slags sida och prov',
  page: 'Sida',
  notTried: 'inte prövad för hand ännu',
};
