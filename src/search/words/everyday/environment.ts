/** Nature, environment, water, waste and energy (miljöbalken). See {@link everyday} for the form. */
export const environment = `
miljöinspektör, miljökontor, miljöinspektion, miljöbrott: miljötillsyn, tillsyn, miljönämnd
restaurangkontroll, matinspektör, livsmedelsinspektör, matförgiftning, livsmedelskontroll: livsmedelskontroll, offentlig kontroll, livsmedelstillsyn
miljöfarlig, miljötillstånd, utsläppstillstånd, miljödom: miljöfarlig verksamhet, miljöprövning, tillstånd miljöbalken
trekammarbrunn, avloppsbrunn, eget avlopp, egen brunn, brunn: enskilt avlopp, enskild vattentäkt, små avlopp
grundvatten, vattentäkt, vattenskydd: vattenskyddsområde, vattentäkt, dricksvatten
vattenläcka, rörbrott, vattenledningar, gamla rör: ledningsnät, va-ledning, vattentjänstplan
vattenbrist, bevattningsförbud, torka: vattenbrist, bevattningsförbud, vattenförsörjning
vattenverk, reningsverk, avloppsverk: vattenverk, reningsverk, avloppsrening
vattentaxa, va-avgift, va-taxa, anläggningsavgift, brukningsavgift, dyrare vatten: va-taxa, vatten- och avloppstaxa, taxa
smutsigt vatten, förorenat vatten, algblomning, övergödning, blåalger: vattenkvalitet, övergödning, badvatten
badvatten: badvatten, badplats, vattenkvalitet
våtmark, sumpmark, å, bäck, vattendrag, damm: våtmark, vattendrag, vattenmiljö
fiske, fiska, fisk, fiskekort: fiske, fiskevård
rådjur, vildsvin, björn, lodjur: vilt, viltvård, skyddsjakt, rovdjur
renar, ren, rennäring, sameby: rennäring, renskötsel, sameby, samisk
pollinering, humlor, blomsteräng, ängar: pollinering, biologisk mångfald, äng
träd, alléer, allé, stadsträd, gamla träd: trädplan, träd, allé, biotopskydd
naturområde, skyddad natur, fridlyst, fridlysa: naturreservat, naturskydd, biotopskydd
skogsbrand, gräsbrand: skogsbrand, brandrisk
värmebölja, hetta, hett, extremväder, oväder, storm: värmebölja, klimatanpassning, extremväder
klimatmål, klimatneutral, klimatsmart, fossilfri, miljövänlig, miljövänliga: klimatneutral, klimatmål, fossilfri, hållbar
klimatplan, klimatprogram, miljöprogram, miljömål: miljö- och klimatprogram, klimatplan, miljömål
plast, engångsplast, plastpåsar, mikroplaster: plast, engångsartiklar, mikroplast
matsvinn, slänga mat, kasta mat: matsvinn, måltid
matavfall, kompost, kompostera, bruna påsen: matavfall, avfall
textil, klädåtervinning, kläder, second hand, begagnat, återbruka: återbruk, textilavfall, återanvändning, cirkulär
förpackningar, förpackningsinsamling, tidningar, pant, glasåtervinning: förpackningsinsamling, fastighetsnära insamling, avfall
farligt avfall, elskrot, färgburkar: farligt avfall, återvinningscentral
avfallsplan, soptaxan, dyrare sopor: avfallsplan, avfallstaxa, renhållningstaxa
båtbottenfärg, skrota båt, båtskrot, båtsopor, båtägare, vrak, marint skräp, plast i havet: marin återvinningscentral, marint skräp, fritidsbåt, havsmiljö
hav, havet, kust, kusten: hav, havsmiljö, havsplan, kust, marin
deponi, förbränning, sopförbränning, bränna sopor: avfallsförbränning, deponi, energiåtervinning
energirådgivning, sänka elräkningen, elräkning: energirådgivning, energi
elbrist, effektbrist, kapacitetsbrist, strömbrist: elförsörjning, effektbrist, elberedskap
elledning, kraftledning, elstolpar, luftledning: kraftledning, elnät, nätkoncession
vätgas, elektrobränsle: vätgas
vattenkraft, kraftdamm: vattenkraft, vattenkraftverk
solcellspark, solpark, solceller på taket: solcellspark, solcell, solenergi
vindkraftverk, havsbaserad vindkraft, kommunalt veto: vindkraft, vindkraftverk, kommunal tillstyrkan
minireaktor, smr, uran: kärnkraft, uranbrytning
fjärrvärmepris, dyr fjärrvärme: fjärrvärmetaxa, fjärrvärme
ekologisk, eko, ekomat, krav-märkt: ekologisk, livsmedel
cirkulär, hållbar utveckling, globala målen: cirkulär ekonomi, agenda 2030, hållbarhet
lukt, stank, luktar illa, störande, störningar: olägenhet, luktstörning, miljöskydd
bullrigt, oljud, ljudnivå, hög musik, trafikbuller: buller, trafikbuller, bullerskydd
luftkvalitet, dålig luft stad, partiklar, vedeldning, elda ved: luftkvalitet, partiklar, vedeldning
bekämpningsmedel, glyfosat, besprutning: bekämpningsmedel, kemisk bekämpning
markundersökning, bensinstation, oljeutsläpp, oljespill: förorenad mark, efterbehandling, oljeutsläpp
djurskydd, djurhållning, höns, ormar, vanvårdade djur: djurskydd, djurhållning
hundgård, rasthage, hundpark, hundbad, hundlatrin, hundbajs: hundrastgård, rastgård, hund
koloni, kolonier, kolonistuga, kolonilotter, stadsodling, odlingslott: koloniområde, odling, odlingslott
`;
