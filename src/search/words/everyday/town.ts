/** Streets, traffic, building, nature, energy and culture. See {@link everyday} for the form. */
export const town = `
sopor, sophämtning, soptunna, sopbil, soptömning, sophantering, sopgubbe, hushållssopor: avfall, renhållning, avfallshantering, sopor
sopsortera, sopsortering, källsortera, sortera sopor: avfall, källsortering, återvinning, matavfall
soptipp, tippen, sopstation, miljöstation, återbruk, grovsopor: återvinningscentral, återvinning, avfall
återvinning: kretslopp, avfall, återvinningscentral
skräp, skräpigt, nedskräpning, skräpa ner: nedskräpning, avfall, renhållning
latrin, slam, enskilt avlopp: slamtömning, avlopp
sopavgift, soptaxa: avfallstaxa, renhållningstaxa
vatten, kranvatten, dricksvatten: va, dricksvatten, vattentjänst
avlopp, kommunalt vatten, vattenledning, vattenräkning, vattenavgift: va, vatten och avlopp, vattentjänst, va-taxa
va: vatten och avlopp, vattentjänst
översvämning, översvämningar, regn, störtregn, ösregn: skyfall, skyfallshantering, klimatanpassning, översvämning
skyfall: översvämning, klimatanpassning
havsnivå, stigande hav: klimatanpassning, högvattenskydd
buss, bussar, busslinje, busshållplats: buss, kollektivtrafik
spårvagn, spårvagnar: spårvagn, spårväg, kollektivtrafik
tåg, tågtrafik, pendeltåg, räls: tåg, järnväg, kollektivtrafik
åka kommunalt, lokaltrafik, västtrafik: kollektivtrafik
bussbiljett, busskort, biljett, biljettpris, månadskort: biljett, färdbevis, taxa, kollektivtrafik
hållplats: hållplats, resecentrum, kollektivtrafik
båt, båtar, färja, färjor, skärgårdsbåt: färja, färjetrafik, båt, fartyg
båtplats, båtplatser, marina, småbåtshamn, gästhamn: båtuppläggning, småbåtshamn, fritidsbåt, båt
flyg, flygplats, flygplan: flygplats, flyg
taxi, serviceresa: serviceresor, färdtjänst
bil, bilar, bilister, bilism, biltrafik, personbil: bil, fordon, biltrafik, motorfordon
elbil, elbilar, elbilsladdning, ladda bilen, laddbox, laddplats, laddstolpe, laddstolpar, laddning: elbil, laddplats, laddinfrastruktur, laddstolpe, elfordon, elladdning
elsparkcykel, elsparkcyklar, elscooter, sparkcykel, elscootrar, scooter: elsparkcykel, mikromobilitet, delningsekonomi
moped, epatraktor, a-traktor: moped, a-traktor
trängselavgift, biltull, vägtull, trängselskatt: trängselskatt
cykel, cykla, cyklar, cyklist: cykel, cykelväg, cykeltrafik
cykelbana, cykelväg, cykelvägar, gc-väg, gcväg, gångväg, gång- och cykelväg: cykelväg, cykelbana, cykelstråk, gång- och cykelväg, gång- och cykelbana
trottoar, gångbana, övergångsställe: gångbana, gångväg, gångtrafikant
gångare, fotgängare, gå: gångtrafikant, gångtrafik
väg, vägar, gator, gata, asfalt, potthål: väg, gata, vägunderhåll
privat väg, egen väg, vägförening, samfällighet: enskild väg, vägsamfällighet
bro, broar: bro, förbindelse
tunnel, tågtunnel: tunnel, västlänken
fartgupp, hastighet, fart, fartgräns: hastighet, hastighetsbegränsning, trafiksäkerhet
trafikolycka, trafikolyckor, bilolycka, viltolycka: trafiksäkerhet, olycka
rondell: cirkulationsplats
gatlykta, gatlyktor, gatubelysning, gatljus, lampor, lyse, belysning: belysning, ljuspolicy, ljus, gatubelysning
snöröjning, plogning, ploga, snö, halka, sandning, plogbil: vinterväghållning, snöröjning
p-plats, p-platser, parkera, parkering, parkeringsplats, parkeringsplatser, p-hus, parkeringsavgift: parkering, p-tal, bilplats, parkeringsnorm
parkeringsböter, p-böter, lapplisa, p-bot: parkering, felparkering
badhus, simhall, badhuset, simbassäng, bada inne, inomhusbad: simhall, badhus, bad, centralbad
bad, bada, simma, badplats, badplatser, strand, simma ute, simma utomhus, bada utomhus: bad, badplats, badförbud, simhall
simskola, simlärare: simundervisning, simhall
gym, träna, träning, sport, sporta: idrott, träning, idrottsanläggning
idrott, idrottsplats, idrottshall, sporthall: idrott, idrottsanläggning, idrottsområde, idrottshall
fotboll, fotbollsplan, konstgräs: bollplan, idrott, konstgräs, fotboll
hockey, ishall, skridskor, isbana: ishall, isbana, idrott
arena, stadion, läktare: arena, evenemangsområde, evenemang
nöjespark, nöjesfält, tivoli: liseberg, nöjespark
lekplats, lekpark, gungor: lekplats, lekmiljö, park
park, parker, grönområde, grönområden: park, grönområde, grönyta
blommor, gräs, gräsklippning: grönyta, skötsel, plantering
träd, trädfällning, fälla träd: trädplantering, skog, träd
skog, skogsbruk, avverkning, kalhygge: skog, skogsbruk, avverkning
natur, naturreservat, friluftsliv, vandra, vandringsled: natur, naturreservat, friluftsliv, naturvård
växt, växter, ogräs, lupiner, mördarsniglar, parkslide: invasiva arter, biologisk mångfald
bin, insekter, artrikedom: biologisk mångfald
vargar, varg, rovdjur, älg, jakt: jakt, rovdjur, viltvård
husdjur, hund, hundar, katt, katter, hundägare, koppel: hund, djur, hundrastgård
fåglar, duvor, råttor, skadedjur: skadedjur, djur
buller, oväsen, störande ljud: buller, bullerskydd
lukt, doft, parfym: doft, doftpolicy, lukt
luft, avgaser, luftförorening: luftkvalitet, utsläpp
gifter, gift, giftig, giftiga, kemikalier, förgiftad, pfas, miljögift: förorenad, kemikalie, giftfri, förorenade områden
giftig mark, giftiga tomter, förgiftad mark, markförorening, sanering: förorenade områden, sanering, markförorening
asbest, mögel: inomhusmiljö, sanering
miljö = klimat
klimatet, klimatkris, global uppvärmning, växthusgaser: klimat, klimatmål, utsläpp
koldioxid, co2, utsläpp, koldioxidlagring, ccs: koldioxid, utsläpp, koldioxidavskiljning, klimat
hållbar, hållbarhet: hållbarhet, agenda 2030
solceller, solpanel, solpaneler, solkraft: solenergi, solel, solceller, solvärme
solvärme: solenergi
vindkraft, vindsnurra, vindsnurror, vindmölla, vindkraftspark, vindmöllor: vindkraft, vindkraftverk, vindbruk
kärnkraft, atomkraft, reaktor: kärnkraft, kärnenergi
el, ström, elektricitet, elpris, elpriser: el, elnät, energi, elektricitet, elproduktion
elavbrott, strömavbrott, strömlös: elförsörjning, elberedskap, reservkraft
elbolag, energibolag: energi, elnät, elproduktion
fjärrvärme, värme, uppvärmning, element: fjärrvärme, energi, värmeverk
kraftverk, kraftvärmeverk, värmeverk: kraftverk, kraftvärme, elproduktion, fjärrvärme
biogas, bensin, diesel, drivmedel, tanka: drivmedel, fossil, bränsle, biogas
batteri, batterier: batteri, litiumjonbatteri
gruva, gruvor, malm: gruva, gruvnäring, bearbetningskoncession
lägenhet, lägenheter, bostad, bostäder, boende, lya, våning: bostad, lägenhet, hyresrätt
hyreshus, hyreslägenhet, hyreslägenheter, hyresgäst: hyresrätt, bostad, hyresgäst
hyra, hyror, hyreshöjning, hyrorna: hyra, hyressättning, hyresnivå
bostadskö, bostadsförmedling, lägenhetskö, hyreskö: boplats, bostadsförmedling, bostad
bostadsbrist, bostadsbyggande, bygga bostäder: bostadsförsörjning, bostadsbyggande, bostad
bostadsrätt, köpa loss, omvandla hyresrätter, ombildning, insats: ombildning, bostadsrätt
allmännyttan, kommunala bostadsbolag, bostadsbolag: allmännytta, bostadsbolag, framtiden, bostadsaktiebolag
villa, villor, hus, radhus, egnahem, småhus, villatomt: småhus, villa, tomt
fritidshus, stuga, sommarstuga: fritidshus
tomt, tomter, mark, tomtkö: tomt, fastighet, markanvisning, småhustomt
bygglov, bygga ut, byggtillstånd, attefallshus, bygga hus: bygglov, byggnadsnämnd, lovpliktig
byggavgift, bygglovsavgift: bygglov, startavgift, plan- och bygglov
byggplaner, byggplan, bygga, nybygge, byggprojekt, nybyggnation: detaljplan, byggnation, stadsplanering, nybyggnad
detaljplan, stadsplan, planändring, planprogram: detaljplan, planbesked
översiktsplan, öp: översiktsplan
överklaga bygge: detaljplan överklagande
riva, rivning, rivas: rivning, riva
höghus, skyskrapa, skrapa: karlatornet, karlastaden, höghus
gamla hus, kulturminne, byggnadsminne, k-märkt, kulturarv: kulturmiljö, kulturarv, byggnadsminne, stadsantikvarie, fornlämning
arkeologi, utgrävning, fornminne, runsten: fornlämning, fornlämningsvård
ghetto, förort, orten, problemområde, utanförskapsområde: utsatta områden, särskilt utsatt, stadsdel
segregation, parallellsamhälle: segregation, utsatta områden
studentlägenhet, studentrum, studentbostad, korridor, studentboende: studentbostad, studentbostäder
studentstad, studenter: student, studentstad
torg, torget, uteservering, uteserveringar, torghandel, foodtruck: offentlig plats, allmän plats, upplåtelse, torg
toalett, toaletter, toa, bajamaja: offentlig toalett
affär, affärer, butik, butiker, handla, köpcentrum, handel: handel, detaljhandel, butik
godis, glass: livsmedel
mat, livsmedel, matförsörjning: livsmedel, måltid, livsmedelsförsörjning
lokalodlat, närproducerat, odla, odling, kolonilott: odling, livsmedel, koloniområde
bonde, bönder, jordbruk, lantbruk: jordbruk, lantbruk, jordbruksmark
landsbygd, glesbygd, byn: landsbygd, landsbygdsutveckling
skärgård, skärgården, öarna, ö, öbor: skärgård, södra skärgården, skärgårdssamordnare
hamn, kaj, båthamn: hamn, kaj
älven, å, ån, kanal, sjö: älv, kanal, vattendrag, vattenstatus
bredband, fiber, internet, wifi: bredband, internet, digital infrastruktur
mobilmast, mobiltäckning, täckning: bredband, mobiltäckning
bibliotek, biblan, låna böcker, bokbuss: bibliotek, folkbibliotek, stadsbiblioteket, biblioteksplan
bok, böcker: bok, läsfrämjande, bibliotek
bio, film: film, biograf
museum, museer, utställning: museum, museet, konsthall
teater, opera, scen, föreställning: teater, scenkonst, opera
konsert, musik, spelning, band: musik, konserthus, livescen
musikskola, kulturskola: kulturskola, musikskola
skulptur, staty, konst, konstverk, målning: konst, skulptur, staty, offentlig konst
graffiti, klotter, klottra: klotter, graffiti
fest, festival, evenemang, karneval, kalas: evenemang, festival
krog, krogar, pub, bar, uteliv, nattliv, nattklubb, klubb, disko: nattklubb, krogar, servering, nöjesliv, nöjes- och kulturliv, livescen
utskänkning, alkoholtillstånd, serveringstillstånd: serveringstillstånd, alkohol
restaurang, restauranger, café: restaurang, servering
turism, turister, turist: besöksnäring, turism
hotell: besöksnäring, hotell
förening, föreningar, klubbar, föreningsliv: förening, föreningsliv, civilsamhälle
kyrka, kyrkor, präst, församling: kyrka, trossamfund
fyrverkeri, raketer, smällare: fyrverkeri, pyroteknik
grilla, elda, eldning, eldningsförbud, brandrisk: eldningsförbud, eldning
brand, brinner, eldsvåda, brandfara, brandsäkerhet: brand, räddningstjänst, brandrisk
brandkår, brandkåren, brandmän, brandstation, räddningstjänst: räddningstjänst, brandstation
sotare, sotning, skorstensfejare, skorsten, sota: sotning, brandskydd
`;
