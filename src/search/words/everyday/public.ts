/** Money, staff, safety, law and how decisions are made. See {@link everyday} for the form. */
export const publicLife = `
lön, löner, lönehöjning, löneförhöjning, lönelyft: lön, ersättning, avlöning, löneöversyn
politikerlön, politikerlöner, lön politiker, politiker lön, betalt politiker, politiker tjänar, politikers ersättning: arvode, förtroendevald arvode
arvode, arvoden: arvode, ersättning
betalt, tjäna, tjänar: arvode, ersättning, lön
politiker, folkvald, folkvalda: förtroendevald, ledamot
jobb, arbete, sysselsättning: arbete, anställning, sysselsättning, arbetsmarknad
jobba, arbeta: arbete, anställning
arbetslös, arbetslösa, arbetslöshet, jobblös: arbetslöshet, arbetsmarknad, sysselsättning, försörjningsjobb
sommarjobb, feriejobb, sommarjobbare, ferieplats: sommarjobb, feriearbete, feriejobb
praktik, praktikplats, lärling: praktik, lärling, arbetsmarknad
personal, anställda, anställd, medarbetare, kommunanställda, arbetstagare: personal, medarbetare, anställd, bemanning
personalbrist, rekrytera, hitta personal, kompetensbrist: kompetensförsörjning, rekrytering, bemanning
anställa, nyanställa, nyanställning, anställning, rekrytering: anställning, rekrytering
bakgrundskoll, bakgrundskontroll, brottsregister, belastningsregister, utdrag brottsregister, säkerhetskontroll: bakgrundskontroll, registerutdrag, belastningsregister, registerkontroll, säkerhetsprövning
sparka, sparken, avsked, uppsagd, uppsägning, varsel, varslad: uppsägning, avsked, varsel, övertalighet
sjukskrivning, sjukskriven, sjukskrivna, sjuk, sjukdagar: sjukfrånvaro, sjuklön, karensavdrag
karens, karensdag: karensavdrag
arbetsmiljö, arbetsvillkor: arbetsmiljö, arbetsvillkor
utbränd, utbrändhet: arbetsmiljö, sjukfrånvaro
facket, fack, fackförening, facklig, fackliga: facklig, arbetstagarorganisation, kollektivavtal
kollektivavtal: kollektivavtal, arbetsvillkor
strejk, konflikt: arbetskonflikt, konflikt
ob-tillägg, ob: obekväm arbetstid, ob-tillägg, ob-ersättning
övertid, jour, skift: övertid, obekväm arbetstid, schema
kortare arbetstid, sex timmars, kortare arbetsdag, fyradagarsvecka, arbetstid: arbetstidsförkortning, arbetstidsinnovation, 80-90-100
kortare: förkortning
arbetskläder, uniform: arbetskläder
friskvård, friskvårdsbidrag, förmån, personalförmån: personalförmån, friskvård
chef, chefer, ledning, bossen: chef, direktör, ledarskap
hot, hotad, hota, hotade: hot, hat och hot
hot tjänsteman, hotade anställda: hot personal
skatt, skatter, skattesats, skattehöjning, kommunalskatt, höja skatten, sänka skatten: skattesats, kommunalskatt, skatt, utdebitering
skattepengar, skattebetalare: skattemedel
pengar, peng, finanser, ekonomi, ekonomin: budget, finansiering, anslag, medel, ekonomi
budget, kommunbudget: budget, kommunbidrag, driftbudget
budgetändring, tilläggsbudget, extra pengar: kompletterande budget, kommunbidrag, tilläggsanslag
kostar, kostnad, kosta, dyrt, dyrare: kostnad, avgift, taxa, fördyring
fördyring, fördyrad, dra över budget, merkostnad: fördyring, ökade kostnader, merkostnad
slöseri, slösa: slöseri, miljardrullning, kostnader
pris, priser, prislista, prishöjning: avgift, taxa, prislista, kostnad
avgift = taxa
avgift, avgifter, taxa, taxor: avgift, taxa
bidrag, föreningsbidrag, pengar förening: bidrag, stöd, föreningsbidrag, aktivitetsbidrag
lån, låna, låna pengar, skuld, skulder: kredit, upplåning, borgen, lån, låneram
borgen: borgensförbindelse, borgen
bokslut, årsbokslut: årsredovisning, bokslut, delårsrapport
årsredovisning = bokslut
ekonomisk rapport, kvartalsrapport, kvartalet, första kvartalet, halvår: delårsrapport, månadsuppföljning
delårsrapport = delårsbokslut = tertialrapport
sparar, spara, sparkrav, besparing, besparingar, nedskärning, nedskärningar, neddragning: besparing, effektivisering, neddragning
underskott, minus, gå back, förlust: underskott, resultat
överskott, vinst: överskott, resultat
reservpengar, buffert: resultatreserv, resultatutjämningsreserv, allmän reserv
placera pengar, finansförvaltning, aktier, fonder: kapitalförvaltning, finansverksamhet
stiftelse, donation, arv: stiftelse, donation
försäkring, försäkra: försäkring
privatisering, privatisera, sälja ut, utförsäljning: försäljning, utförsäljning, privat utförare
sälja, säljer, sålt, försäljning: försäljning, avyttring, avyttra, överlåtelse
köpa, köp, köper, uppköp: förvärv, köp, inköp, förvärva
köpa in, inköp, upphandla, upphandling, anbud, lou: upphandling, inköp, ramavtal
hyra ut, arrende, arrendera: arrende, upplåtelse, uthyrning
lokaler, lokal, hyra lokal: lokal, verksamhetslokal, lokalförsörjning
bolag, kommunala bolag, kommunbolag, aktiebolag: bolag, stadshus, ägardialog, ägardirektiv
slå ihop, slås ihop, sammanslagning, slå samman: fusion, sammanslagning, samgående
bolagsordning, stadgar: bolagsordning, stadgar, ägardirektiv
starta eget, företagare, företag, näringsliv, småföretag: företag, näringsliv, företagsklimat
investera, investering, satsa, satsning, satsningar: investering, satsning
bygga om, renovera, renovering, upprustning, ombyggnad: renovering, ombyggnad, upprustning
städ, städa, städare, städning: lokalvård, städ, rengöring
vaktmästare: fastighetsskötsel
egen regi, ta över, ta tillbaka: egen regi, egenregi
kriminella, kriminell, brottslig, brottslighet, brott: brott, kriminalitet, kriminell
gäng, gängkriminella, gängkriminalitet, gängvåld: gängkriminalitet, kriminalitet, avhopparverksamhet
lämna gäng, hoppa av gäng, avhoppare: avhopparverksamhet, avhoppare
skjutning, skjutningar, sprängning, mord: dödligt våld, brott, otrygghet
tjuv, stöld, inbrott, rån: brott, brottsförebyggande
otrygg, otrygghet, trygghet, rädd: otrygghet, trygghet, brottsförebyggande
polis, polisen, ordningsvakt, ordningsvakter, väktare, vakt: ordningsvakt, polis, polisanmälan
anmäla, anmälan, åtala: polisanmälan, anmälan, åklagarmyndigheten
terrorism, terrorist, terror, is-rekryt: våldsbejakande extremism, terror, terrorlagstiftning
extremism, extremist, nazist, radikal: våldsbejakande extremism, radikalisering, antisemitism
demonstration, demonstrationer, demonstrera, protest, protester, tältläger: demonstration, demonstrant
ockupera, ockupation, olovligt: ianspråktagande, ockupation
vistelseförbud, zonförbud: vistelseförbud
kontaktförbud, besöksförbud: kontaktförbud
övervakningskamera, kameraövervakning, övervakning, kameror, kamera, filma: kamerabevakning
visitationszon, säkerhetszon: säkerhetszon
krig, krigsfara, försvar, krigshot, ryssland: civilt försvar, höjd beredskap, totalförsvar, krigsorganisation, civil beredskap, krig
kris, krisberedskap, katastrof, beredskap, prepper: krisberedskap, beredskap, civil beredskap
skyddsrum, evakuering, evakuera, utrymma: skyddsrum, utrymning, evakuering
nato, militär, militären, försvarsmakten: försvarsmakten, totalförsvar, civilt försvar
it-attack, hackare, cyberattack, cybersäkerhet: informationssäkerhet, cybersäkerhet
fusk, fuska, bidragsfusk, välfärdsbrott, bedrägeri: oegentlighet, välfärdsbrott, välfärdsbrottslighet, felaktiga utbetalningar
svartjobb, svartarbete: arbetslivskriminalitet
korruption, muta, mutor, vänskapskorruption: mutor, oegentlighet, jäv
jäv, jävig, partisk: jäv
visselblåsare, visselblåsning, tipsa: visselblåsarfunktion, meddelarfrihet
offentlighetsprincipen, allmän handling, allmänna handlingar: offentlighetsprincipen, allmän handling
gdpr, personuppgifter, integritet: dataskydd, personuppgift
medborgarförslag, e-förslag, invånarförslag: göteborgsförslag, invånarinitiativ, medborgarförslag
folkomröstning, folkinitiativ, namninsamling: folkinitiativ, folkomröstning
medborgardialog, tycka till, påverka: medborgardialog, samråd, delaktighet
val, rösträtt, valet, valdag, vallokal: val, valnämnd
valdes, utsedd, utsedda, utnämnd, vald: val, utse
borgmästare, kommunstyrelsens ordförande: kommunstyrelsens ordförande
kommunalråd = kommunalrådet
regionråd: regionråd
avgår, avgång, avgå, avhopp, hoppar av, lämnar, avsäger, sluta, slutar: avsägelse, entledigande, avsagt
ny ledamot, ersätter, ersättare, efterträdare: ersättare, ny ledamot
ordförande: ordförande, presidium
sekreterare, politisk sekreterare: politisk sekreterare
justera, protokollsjustering: justering
överklaga, överklagan, överklagat, domstol, rättegång, dom: överklagande, laglighetsprövning, förvaltningsrätten
laglighetsprövning: överklagande
omröstning, rösta, röstade, rösträkning, voterade: votering, omröstning
votering = omröstning
oenighet, oense, missnöje: reservation
skjuta upp, uppskjutet, uppskjuten, skjuts upp, senarelagd, försenat: bordläggning, bordlagt, bordläggs
skicka tillbaka, tillbaka, återvisad: återremiss, återremitteras
nej, avslog, avslå, sa nej, säga nej: avslag, avslås
ja, godkände, säga ja, sa ja: bifall, bifalls, godkännande
förslag: yrkande, motion, förslag
fråga, frågor, undrar: interpellation, frågestund, enkel fråga
motion = motionen
remiss, remissvar, yttrande: remiss, yttrande, remissyttrande
utredning, utreda, undersöka, undersökning: utredning, utreda, kartläggning
utvärdering, utvärdera, följa upp, uppföljning: utvärdering, uppföljning
granskning, revision, revisor, revisorer, kritik: revision, stadsrevision, granskning
ansvarsfrihet: ansvarsfrihet, revisionsberättelse
regler, regel, bestämmelse, policy: regler, riktlinje, föreskrift, policy
riktlinjer, riktlinje: riktlinje, policy, styrande dokument
föreskrift = föreskrifter
arbetsordning, reglemente: reglemente, arbetsordning
delegation, delegerat: delegationsbeslut, delegationsordning
plan, strategi, handlingsplan: plan, strategi, handlingsplan, program
omorganisation, omorganisera, organisationsförändring: organisation, omorganisation
sammanträdestider, mötestid, mötestider, mötesdatum: sammanträdestider, sammanträdesdagar
kf: kommunfullmäktige
ks: kommunstyrelsen
rf: regionfullmäktige
rs: regionstyrelsen
skr: sveriges kommuner och regioner
vgr: västra götalandsregionen
msb: myndigheten för samhällsskydd och beredskap
ivo: inspektionen för vård och omsorg
landsting, landstinget: region
region = landsting
jo: justitieombudsmannen
lov: valfrihet, lov
lvu: vård av unga, lvu
pbl: plan- och bygglag
mkb: miljökonsekvensbeskrivning
eu: eu-medel, europeisk
eu-pengar, eu-stöd, eu-bidrag: eu-medel
finsam: samordningsförbund
vänort, vänorter, utlandet: vänort, partnerskap, internationell
it, datorer, dator, datasystem: digital, digitalisering, informationsteknik, it-system
digitalt, digital, app, e-tjänst: digitalisering, digital, e-tjänst
hemsida, hemsidan, webb, webbplats, sajt: hemsida, webbplats
mobil, mobiltelefon, mobiler, telefon, smartphone: mobiltelefon, telefon, tjänstemobil
nätet: internet, digital
ai, chatgpt, robot: artificiell intelligens, ai
reklam, marknadsföring, pr, annons, varumärke: marknadsföring, kommunikation, varumärke
statistik, enkät, undersökning, data: statistik, enkät, befolkningsundersökning
media, tidning, journalist, tv, radio: public service, medier
upplåna: upplåning
demografi, befolkning, invånare, barnafödande: demografisk, befolkning
göteborgare, norrbottning, invånare, medborgare: invånare, medborgare
gifta, gifta sig, bröllop, vigsel, borgerlig vigsel: vigsel, vigselförrättare
namnbyte, gatunamn: namnsättning
flagga, flaggning, flaggstång: flaggning
minut tystnad, minnesstund: parentation
tal, anförande, anföranden: anförande
oppositionen, opposition: opposition, minoritet
majoritet, koalition, styret: majoritet, minoritetsstyre
socialdemokraterna, socialdemokrat, sossarna, sosse: (s)
moderaterna, moderat, moderaten: (m)
vänsterpartiet, vänstern, vänsterpartist: (v)
miljöpartiet, miljöpartist: (mp)
centerpartiet, centern, centerpartist: (c)
liberalerna, folkpartiet, liberal: (l)
kristdemokraterna, kristdemokrat: (kd)
sverigedemokraterna, sverigedemokrat: (sd)
demokraterna: (d)
sjukvårdspartiet: (sjvp)
feministiskt initiativ: (fi)
`;
